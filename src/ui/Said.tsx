// What is said to those who listen, and not shown?
import type { ReactNode } from 'react';
import styles from './Said.module.css';

export function Said({ children }: { readonly children: ReactNode }) {
  return <span className={styles['said']}>{children}</span>;
}
