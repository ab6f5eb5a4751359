// How is a name written where it stands? A field with the name in it; Enter or leaving it is done, Escape takes it back.
import { type RefObject, useId, useLayoutEffect, useRef } from 'react';
import field from './CommitField.module.css';
import styles from './EditableText.module.css';
import { useCommit } from './useCommit.ts';

interface Props {
  /** What the field is called. */
  readonly label: string;
  readonly value: string;
  readonly problemOf?: (text: string) => string | null;
  readonly onCommit: (text: string) => void;
  /** After Enter, Escape, or leaving it. */
  readonly onDone: () => void;
}

/** Takes the focus; gives it to nobody. Takes its size and weight from what it stands in. */
export function NameField({ label, onDone, ...options }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { text, problem, change, onKeyDown, onBlur } = useCommit({ ...options, onDone });
  useSelected(input);
  return (
    <span className={styles['open']}>
      <input
        ref={input}
        className={`${field['input']} ${styles['input']}`}
        value={text}
        autoComplete="off"
        aria-label={label}
        aria-invalid={problem !== null || undefined}
        aria-describedby={problem ? id : undefined}
        onChange={(event) => change(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      />
      {problem && (
        <span id={id} role="alert" className={styles['problem']}>
          {problem}
        </span>
      )}
    </span>
  );
}

function useSelected(input: RefObject<HTMLInputElement | null>): void {
  useLayoutEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, [input]);
}
