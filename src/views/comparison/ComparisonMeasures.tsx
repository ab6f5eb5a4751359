// What does each plan cost? A small table, with better and worse in words.
import { useMemo } from 'react';
import { describeMeasures } from '../../i18n/describeMeasures.ts';
import { useWords } from '../shared/useWords.ts';
import styles from './ComparisonFacts.module.css';
import type { Compared } from './useComparison.ts';

export function ComparisonMeasures({ compared }: { readonly compared: Compared }) {
  const { t } = useWords();
  const { a, b, comparison } = compared;
  const rows = useMemo(() => describeMeasures({ a, b }, comparison), [a, b, comparison]);
  const isUneven = comparison.a.phases.length !== comparison.b.phases.length;
  return (
    <section className={styles['facts']}>
      <h2 id="comparison-numbers">{t('comparison.numbers.title')}</h2>
      <table aria-labelledby="comparison-numbers">
        <thead>
          <tr>
            <th scope="col">{t('comparison.numbers.number')}</th>
            <th scope="col">{t('comparison.side.a')}</th>
            <th scope="col">{t('comparison.side.b')}</th>
            <th scope="col" data-short="">
              {t('comparison.numbers.against')}
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
      {isUneven && <p className={styles['quiet']}>{t('comparison.numbers.morePhases')}</p>}
    </section>
  );
}
