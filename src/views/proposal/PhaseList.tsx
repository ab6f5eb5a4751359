// What happens in which phase of what is proposed?
import { useMemo, useState } from 'react';
import type { Teller } from '../../i18n/createTeller.ts';
import { describeMoves } from '../../i18n/describeMoves.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './ProposalDialog.module.css';

/** So many at first: what the plans cost is not to stand far below. */
const FIRST = 10;

export function PhaseList({ teller }: { readonly teller: Teller }) {
  const { t, date } = teller.words;
  const { phases, scenario } = teller.analysis;
  const [isWhole, setWhole] = useState(false);
  const rest = scenario.phases.length - 1 - FIRST;
  const moves = useMemo(
    () => scenario.phases.map((_, phase) => (phase === 0 ? '' : describeMoves(teller, phase, null).join(' '))),
    [teller, scenario],
  );
  return (
    <div>
      <h4>{t('proposal.order')}</h4>
      <ol className={styles['phases']}>
        {scenario.phases.slice(1, isWhole ? undefined : FIRST + 1).map(({ id, title }, before) => {
          const day = phases[before + 1]?.date;
          return (
            <li key={id}>
              <b>{day ? t('proposal.phase', { title, date: date(day) }) : title}</b>
              <span>{moves[before + 1] || t('proposal.quiet')}</span>
            </li>
          );
        })}
      </ol>
      {rest > 0 && (
        <Button aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('proposal.fewer') : t('proposal.more', { count: rest })}
        </Button>
      )}
    </div>
  );
}
