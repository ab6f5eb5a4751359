// What hangs from a button, and goes away by itself? A native popover beside it; arrow keys lead through its buttons.
import { type ReactNode, useId, useRef, useState } from 'react';
import { Button, IconButton } from './Button.tsx';
import { moveFocus } from './moveFocus.ts';
import styles from './Popover.module.css';
import { placeBeside, roomAround } from './placeBeside.ts';

interface Props {
  readonly label: string;
  /** Stands alone on the button; the label is then said only. */
  readonly icon?: ReactNode;
  /** Of the button. */
  readonly className?: string;
  /** Made when it opens. Given what closes it. */
  readonly children: (close: () => void) => ReactNode;
}

export function Popover({ label, icon, className = '', children }: Props) {
  const id = useId();
  const popover = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const place = () => {
    const { current } = popover;
    const anchor = current?.parentElement?.firstElementChild;
    if (current && anchor)
      Object.assign(current.style, placeBeside(anchor.getBoundingClientRect(), roomAround(current)));
  };
  const common = { popoverTarget: id, 'aria-expanded': isOpen, className };
  return (
    <div className={styles['anchor']}>
      {icon ? <IconButton label={label} icon={icon} {...common} /> : <Button {...common}>{label}</Button>}
      {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: the keys move between the buttons in it. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields. */}
      <div
        ref={popover}
        id={id}
        popover="auto"
        role="group"
        aria-label={label}
        data-own-keys=""
        className={styles['popover']}
        onBeforeToggle={(event) => {
          if (event.newState !== 'open') return;
          place();
          setOpen(true);
        }}
        onToggle={(event) => setOpen(event.newState === 'open')}
        onKeyDown={moveFocus}
      >
        {isOpen && children(() => popover.current?.hidePopover())}
      </div>
    </div>
  );
}
