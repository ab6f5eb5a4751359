// What can be done with what one has pointed at? A menu at that place, shown as long as it is mounted.
import { type FocusEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
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

/** Takes the focus, and gives it back. Escape, a press beside it, and leaving it with Tab close it. */
export function FloatingMenu({ label, at, onClose, children }: Props) {
  const menu = useRef<HTMLDivElement>(null);
  useShown(menu, at, onClose);
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) onClose();
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: the keys move between the buttons in it.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
    <div
      ref={menu}
      popover="manual"
      role="group"
      aria-label={label}
      data-own-keys=""
      className={styles['popover']}
      onBlur={leave}
      onKeyDown={moveFocus}
    >
      {children}
    </div>
  );
}

/** Not `popover="auto"`: that would close when a finger, or a button of the mouse, that opened it comes up again. */
function useShown(menu: React.RefObject<HTMLDivElement | null>, at: Area, onClose: () => void): void {
  const close = useRef(onClose);
  close.current = onClose;
  useLayoutEffect(() => {
    const { current } = menu;
    if (!current) return;
    const page = current.ownerDocument;
    const before = page.activeElement;
    Object.assign(current.style, placeBeside(at, roomAround(current)));
    current.showPopover();
    current.querySelector<HTMLElement>('button:not(:disabled), input, select, textarea')?.focus();
    const stop = closeFrom(current, () => close.current());
    return () => {
      stop();
      const isHolding = current.contains(page.activeElement) || page.activeElement === page.body;
      current.hidePopover();
      if (isHolding && before instanceof HTMLElement && before !== page.body) before.focus({ preventScroll: true });
    };
  }, [menu, at]);
}

/** Returns what takes the listeners away. */
function closeFrom(menu: HTMLElement, close: () => void): () => void {
  const page = menu.ownerDocument;
  const press = ({ target }: Event) => {
    if (!(target instanceof Node && menu.contains(target))) close();
  };
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  page.addEventListener('pointerdown', press, true);
  page.addEventListener('keydown', key, true);
  return () => {
    page.removeEventListener('pointerdown', press, true);
    page.removeEventListener('keydown', key, true);
  };
}
