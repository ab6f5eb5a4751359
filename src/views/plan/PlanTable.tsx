// How are the things of one kind listed? A table with a heading for each column; the last is for taking away.
import type { ReactNode } from 'react';
import { Said } from '../../ui/Said.tsx';
import { useWords } from '../shared/useWords.ts';
import styles from './PlanDialog.module.css';

interface Props {
  readonly label: string;
  readonly columns: readonly string[];
  /** Rows. */
  readonly children: ReactNode;
}

export function PlanTable({ label, columns, children }: Props) {
  const { t } = useWords();
  return (
    <table className={styles['table']} aria-label={label}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
          <th scope="col">
            <Said>{t('planDialog.removal')}</Said>
          </th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
