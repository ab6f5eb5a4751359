// How is what is seldom needed kept at hand? A heading that opens; what is in it is made when it does.
import { ChevronRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import styles from './Fold.module.css';

interface Props {
  readonly title: ReactNode;
  /** Beside the title, quietly: what is inside, in a word or a number. */
  readonly hint?: ReactNode;
  /** `inner`: within another. */
  readonly look?: 'section' | 'inner';
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

export function Fold({ title, hint, look = 'section', startsOpen = false, children }: Props) {
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <details
      open={isOpen}
      className={`${styles['fold']} ${styles[look]}`}
      onToggle={(event) => {
        // One within another tells of itself only.
        if (event.target === event.currentTarget) setOpen(event.currentTarget.open);
      }}
    >
      <summary className={styles['summary']}>
        <ChevronRight size={14} aria-hidden="true" className={styles['chevron']} />
        <span className={styles['title']}>{title}</span>
        {hint !== undefined && <span className={styles['hint']}>{hint}</span>}
      </summary>
      {isOpen && <div className={styles['inside']}>{children}</div>}
    </details>
  );
}
