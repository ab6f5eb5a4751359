// When does what somebody types count? When they press Enter or leave the field; Escape takes it back.
import { type KeyboardEvent, useState } from 'react';

export interface CommitOptions {
  readonly value: string;
  /** Why a text cannot be; null: it can. */
  readonly problemOf?: ((text: string) => string | null) | undefined;
  readonly onCommit: (text: string) => void;
  /** After Enter, Escape, or leaving it. */
  readonly onDone?: (() => void) | undefined;
  /** Enter makes a new line; Ctrl or Cmd with Enter is done. */
  readonly isMultiline?: boolean | undefined;
}

/** A text that cannot be stays in the field with its problem until it is mended or taken back. */
export function useCommit({ value, problemOf, onCommit, onDone, isMultiline = false }: CommitOptions) {
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? value;
  const problem = text === value ? null : (problemOf?.(text) ?? null);
  const finish = (takeBack: boolean) => {
    if (!takeBack && problem !== null) return;
    if (!takeBack && text !== value) onCommit(text);
    setTyped(null);
    onDone?.();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isEnter = event.key === 'Enter' && (!isMultiline || event.ctrlKey || event.metaKey);
    if ((!isEnter && event.key !== 'Escape') || event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && typed === null && !onDone) return;
    event.preventDefault();
    event.stopPropagation();
    finish(event.key === 'Escape');
  };
  return { text, problem, change: setTyped, onKeyDown, onBlur: () => finish(problem !== null && Boolean(onDone)) };
}
