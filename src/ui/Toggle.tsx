// Is something so, or not? A native checkbox: as a switch where it acts at once for all that follows, else as a tick.
import type { ReactNode } from 'react';
import styles from './Toggle.module.css';

interface Props {
  /** What is said; `children` is shown. */
  readonly label: string;
  readonly children?: ReactNode;
  /** `mixed`: of some. */
  readonly value: boolean | 'mixed';
  readonly look?: 'switch' | 'tick';
  /** Why it could not be changed. */
  readonly problem?: string | null;
  readonly onChange: (value: boolean) => void;
}

/** The value counts when it comes back as a prop: what cannot be changed stays as it is. */
export function Toggle({ label, children, value, look = 'tick', problem = null, onChange }: Props) {
  return (
    <>
      <label className={`${styles['toggle']} ${styles[look]}`} title={children === undefined ? undefined : label}>
        <input
          ref={(input) => {
            if (input) input.indeterminate = value === 'mixed';
          }}
          type="checkbox"
          className={styles['input']}
          aria-label={label}
          checked={value === true}
          onChange={() => onChange(value !== true)}
        />
        <span className={styles['words']}>{children ?? label}</span>
      </label>
      {problem !== null && (
        <p role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
    </>
  );
}
