// Which versions may go earlier or later in the other plan, or with another verdict?
import type { Retirement } from '../../engine/Analysis.ts';
import type { Teller } from '../../i18n/createTeller.ts';
import { describeRetirement } from '../../i18n/describeRetirement.ts';
import table from '../shared/FactTable.module.css';
import { useWords } from '../shared/useWords.ts';
import styles from './ComparisonFacts.module.css';
import type { Compared } from './useComparison.ts';

const MOST = 12;

export function RetirementChanges({ compared }: { readonly compared: Compared }) {
  const { t } = useWords();
  const { a, b, comparison } = compared;
  const rows = comparison.retirements;
  const tell = (teller: Teller, row: Retirement | null): string => {
    if (!row) return t('comparison.retirements.missing');
    const { verdict } = describeRetirement(teller, row);
    const phase = row.earliest === null ? null : teller.analysis.scenario.phases[row.earliest]?.title;
    return phase
      ? t('comparison.retirements.is', { verdict, phase })
      : t('comparison.retirements.isNever', { verdict });
  };
  return (
    <section className={styles['facts']}>
      <h2 id="comparison-retirements">{t('comparison.retirements.title')}</h2>
      {rows.length === 0 ? (
        <p className={styles['quiet']}>{t('comparison.retirements.none')}</p>
      ) : (
        <table className={table['table']} aria-labelledby="comparison-retirements">
          <thead>
            <tr>
              <td />
              <th scope="col">{t('comparison.side.a')}</th>
              <th scope="col">{t('comparison.side.b')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST).map((row) => {
              const known = (row.a ?? row.b) as Retirement;
              const { actor, version } = describeRetirement(row.a ? a : b, known);
              return (
                <tr key={`${known.kind} ${known.actor} ${known.version}`}>
                  <th scope="row">{t('comparison.retirements.row', { actor, version })}</th>
                  <td>{tell(a, row.a)}</td>
                  <td>{tell(b, row.b)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {rows.length > MOST && (
        <p className={styles['quiet']}>{t('comparison.retirements.more', { count: rows.length - MOST })}</p>
      )}
    </section>
  );
}
