// What does a status look like, beside its colour? A shape of its own for each.
import styles from './StatusSign.module.css';

export type StatusKind = 'target' | 'outgoing' | 'fallback' | 'broken' | 'accepted' | 'absent';
export type SignKind = StatusKind | 'incomplete';

interface Props {
  readonly kind: SignKind;
  /** In px; the word beside it says the same, else give `label`. */
  readonly size?: number;
  readonly label?: string;
}

export function StatusSign({ kind, size = 14, label }: Props) {
  const shape = <Shape kind={kind} />;
  const common = { viewBox: '0 0 16 16', width: size, height: size, className: `${styles['sign']} ${styles[kind]}` };
  return label === undefined ? (
    <svg {...common} aria-hidden="true">
      {shape}
    </svg>
  ) : (
    <svg {...common} role="img" aria-label={label}>
      <title>{label}</title>
      {shape}
    </svg>
  );
}

function Shape({ kind }: { readonly kind: SignKind }) {
  switch (kind) {
    case 'target':
      return <circle cx="8" cy="8" r="5" className={styles['filled']} />;
    case 'outgoing':
      return <rect x="3.5" y="3.5" width="9" height="9" className={styles['filled']} />;
    case 'fallback':
      return (
        <>
          <circle cx="3.4" cy="8" r="2.4" className={styles['line']} />
          <rect x="7.5" y="4" width="8" height="8" className={styles['filled']} />
        </>
      );
    case 'broken':
      return <path d="M3 3 13 13M13 3 3 13" className={styles['heavy']} />;
    case 'accepted':
      return (
        <>
          <circle cx="8" cy="8" r="5.2" className={styles['line']} />
          <path d="M4.3 11.7 11.7 4.3" className={styles['line']} />
        </>
      );
    case 'incomplete':
      return (
        <>
          <circle cx="8" cy="8" r="5" className={styles['line']} />
          <path d="M8 3a5 5 0 0 0 0 10z" className={styles['filled']} />
        </>
      );
    case 'absent':
      return <circle cx="8" cy="8" r="4.5" className={styles['line']} strokeDasharray="2 2" />;
  }
}
