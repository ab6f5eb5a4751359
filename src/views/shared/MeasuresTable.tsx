// What do two plans cost, beside each other? A small table, with better and worse in words.
import type { MeasureRow } from '../../i18n/describeMeasures.ts';
import styles from './FactTable.module.css';
import { useWords } from './useWords.ts';

interface Props {
  /** Id of its heading. */
  readonly labelledBy: string;
  readonly rows: readonly MeasureRow[];
  readonly heads: { readonly a: string; readonly b: string; readonly against: string };
}

export function MeasuresTable({ labelledBy, rows, heads }: Props) {
  const { t } = useWords();
  return (
    <table className={styles['table']} aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">{t('comparison.numbers.number')}</th>
          <th scope="col">{heads.a}</th>
          <th scope="col">{heads.b}</th>
          <th scope="col" data-short="">
            {heads.against}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.label}</th>
            <td>{row.a}</td>
            <td>{row.b}</td>
            <td data-short="">{row.against}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
