// What can be done with what one has pointed at? A menu at that place, shown as long as it is mounted.
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { moveFocus } from './moveFocus.ts';
import styles from './Popover.module.css';
import { type Area, placeBeside, roomAround } from './placeBeside.ts';

interface Props {
  /** What it is about. */
  readonly label: string;
  /** In pixels of the window. */
  readonly at: Area;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Takes the focus, and gives it back. Escape and a click beside it close it. */
export function FloatingMenu({ label, at, onClose, children }: Props) {
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = menu;
    if (!current) return;
    Object.assign(current.style, placeBeside(at, roomAround(current)));
    current.showPopover();
    current.querySelector<HTMLElement>('button:not(:disabled), input, select')?.focus();
    return () => current.hidePopover();
  }, [at]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: the keys move between the buttons in it.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
    <div
      ref={menu}
      popover="auto"
      role="group"
      aria-label={label}
      data-own-keys=""
      className={styles['popover']}
      onToggle={(event) => {
        if (event.newState === 'closed') onClose();
      }}
      onKeyDown={moveFocus}
    >
      {children}
    </div>
  );
}
