// What happens in which phase of what is proposed?
import type { Teller } from '../../i18n/createTeller.ts';
import { describeMoves } from '../../i18n/describeMoves.ts';
import styles from './ProposalDialog.module.css';

export function PhaseList({ teller }: { readonly teller: Teller }) {
  const { t, date } = teller.words;
  const { phases, scenario } = teller.analysis;
  return (
    <div>
      <h4>{t('proposal.order')}</h4>
      <ol className={styles['phases']}>
        {scenario.phases.slice(1).map(({ id, title }, before) => {
          const day = phases[before + 1]?.date;
          const moves = describeMoves(teller, before + 1, null);
          return (
            <li key={id}>
              <b>{day ? t('proposal.phase', { title, date: date(day) }) : title}</b>
              <span>{moves.length > 0 ? moves.join(' ') : t('proposal.quiet')}</span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
