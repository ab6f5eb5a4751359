// How is a whole divided? A bar of parts, in miniature; the numbers are said beside it.

import styles from './ShareBar.module.css';

export interface Share {
  readonly kind: 'target' | 'fallback' | 'outgoing' | 'accepted' | 'broken';
  readonly count: number;
}

export function ShareBar({ shares }: { readonly shares: readonly Share[] }) {
  return (
    <span className={styles['bar']} aria-hidden="true">
      {shares
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => (
          <span key={kind} className={styles[kind]} style={{ flexGrow: count }} />
        ))}
    </span>
  );
}
