// What does the gravity of a finding look like beside its word? A shape; grave ones are filled, and no colour is spent on them.
import styles from './SeveritySign.module.css';

export type SeverityKind = 'outage' | 'incomplete' | 'risk' | 'cost' | 'hygiene' | 'note';

interface Props {
  readonly kind: SeverityKind;
  /** In px; the word stands beside it, or in the heading above. */
  readonly size?: number;
}

export function SeveritySign({ kind, size = 16 }: Props) {
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} className={styles['sign']} aria-hidden="true">
      <Shape kind={kind} />
    </svg>
  );
}

/** A stop sign, a half answer, a warning, an hourglass, a broom's square and a small i. */
function Shape({ kind }: { readonly kind: SeverityKind }) {
  switch (kind) {
    case 'outage':
      return (
        <>
          <path d="M5.4 1.5h5.2l3.9 3.9v5.2l-3.9 3.9H5.4l-3.9-3.9V5.4z" className={styles['filled']} />
          <path d="M8 4.4v4.4M8 10.6v1.2" className={styles['cut']} />
        </>
      );
    case 'incomplete':
      return (
        <>
          <circle cx="8" cy="8" r="6" className={styles['line']} />
          <path d="M8 2a6 6 0 0 0 0 12z" className={styles['filled']} />
        </>
      );
    case 'risk':
      return (
        <>
          <path d="M8 1.8 14.8 14H1.2z" className={styles['filled']} />
          <path d="M8 6v4M8 11.5v1.2" className={styles['cut']} />
        </>
      );
    case 'cost':
      return <path d="M4 2h8M4 14h8M5 2c0 6 6 6 6 12M11 2c0 6-6 6-6 12" className={styles['line']} />;
    case 'hygiene':
      return <path d="M8 1.8 14.2 8 8 14.2 1.8 8z" className={styles['line']} />;
    case 'note':
      return (
        <>
          <circle cx="8" cy="8" r="6" className={styles['line']} />
          <path d="M8 7v4.4M8 4.4v1.2" className={styles['line']} />
        </>
      );
  }
}
