// What does each plan cost? A small table, with better and worse in words.
import { useMemo } from 'react';
import { describeMeasures } from '../../i18n/describeMeasures.ts';
import { MeasuresTable } from '../shared/MeasuresTable.tsx';
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
      <MeasuresTable
        labelledBy="comparison-numbers"
        rows={rows}
        heads={{ a: t('comparison.side.a'), b: t('comparison.side.b'), against: t('comparison.numbers.against') }}
      />
      {isUneven && <p className={styles['quiet']}>{t('comparison.numbers.morePhases')}</p>}
    </section>
  );
}
