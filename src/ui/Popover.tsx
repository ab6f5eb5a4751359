// What hangs from a button, and goes away by itself? A native popover under it.
import { type ReactNode, useId, useRef, useState } from 'react';
import { Button, IconButton } from './Button.tsx';
import styles from './Popover.module.css';

interface Props {
  readonly label: string;
  /** Stands alone on the button; the label is then said only. */
  readonly icon?: ReactNode;
  /** Given what closes it. */
  readonly children: (close: () => void) => ReactNode;
}

/** The button and what hangs from it, at the right end of the toolbar. */
export function Popover({ label, icon, children }: Props) {
  const id = useId();
  const popover = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const common = { popoverTarget: id, 'aria-expanded': isOpen };
  return (
    <div className={styles['anchor']}>
      {icon ? <IconButton label={label} icon={icon} {...common} /> : <Button {...common}>{label}</Button>}
      <div
        ref={popover}
        id={id}
        popover="auto"
        className={styles['popover']}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {children(() => popover.current?.hidePopover())}
      </div>
    </div>
  );
}
