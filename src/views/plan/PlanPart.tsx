// What is one part of the plan? A heading with how much there is of it, that opens.
import type { ReactNode } from 'react';
import styles from './PlanDialog.module.css';

interface Props {
  readonly title: string;
  /** How much, in words. */
  readonly sum: string;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

export function PlanPart({ title, sum, isOpen, children }: Props) {
  return (
    <details className={styles['part']} open={isOpen}>
      <summary>
        <h3>{title}</h3>
        <span className={styles['sum']}>{sum}</span>
      </summary>
      {children}
    </details>
  );
}
