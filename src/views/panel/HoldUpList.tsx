// Who holds up the most? A bar, a number and words for each; a row leads to the actor.
import { useDeferredValue } from 'react';
import type { Analysis } from '../../engine/Analysis.ts';
import type { HoldUp } from '../../engine/WhatIf.ts';
import { describeHoldUp } from '../../i18n/describeHoldUp.ts';
import { holdUpsOf } from '../../store/selectHoldUps.ts';
import { Fold } from '../../ui/Fold.tsx';
import { useAppStore } from '../shared/useApp.ts';
import { useTeller } from '../shared/useTeller.ts';
import { useWords } from '../shared/useWords.ts';
import styles from './HoldUpList.module.css';
import section from './Section.module.css';
import { ShowMore } from './ShowMore.tsx';

/** The retirements themselves are what one came for: the ranking is made when it is opened. */
export function HoldUpList() {
  const { t } = useWords();
  return (
    <Fold title={t('slip.holdUps.title')}>
      <WhenReady />
    </Fold>
  );
}

function WhenReady() {
  const { analysis, words } = useTeller();
  // It may take a moment: what else there is to see is shown first.
  const ready = useDeferredValue<Analysis | null>(analysis, null);
  const { t } = words;
  return (
    <div aria-busy={ready !== analysis || undefined}>
      {ready === analysis ? (
        <Ranking analysis={analysis} />
      ) : (
        <p className={section['quiet']}>{t('slip.holdUps.counting')}</p>
      )}
    </div>
  );
}

function Ranking({ analysis }: { readonly analysis: Analysis }) {
  const { t } = useTeller().words;
  const ranked = holdUpsOf(analysis);
  if (!ranked) return null;
  const { actors, systems, late, tried } = ranked;
  const most = Math.max(1, ...[...actors, ...systems].map(({ freed }) => freed));
  const isEmpty = actors.length + systems.length === 0;
  return (
    <>
      <p className={section['quiet']}>
        {t(isEmpty ? (late === 0 ? 'slip.holdUps.noneLate' : 'slip.holdUps.none') : 'slip.holdUps.lead')}
      </p>
      <Rows holdUps={actors} most={most} />
      {systems.length > 0 && (
        <>
          <h3 className={styles['caption']}>{t('slip.holdUps.systems')}</h3>
          <Rows holdUps={systems} most={most} />
        </>
      )}
      {tried < late && <p className={section['small']}>{t('slip.holdUps.tried', { late, tried })}</p>}
    </>
  );
}

function Rows({ holdUps, most }: { readonly holdUps: readonly HoldUp[]; readonly most: number }) {
  if (holdUps.length === 0) return null;
  return (
    <ShowMore
      items={holdUps}
      first={3}
      list={styles['rows']}
      render={(each) => <Row key={each.id} holdUp={each} most={most} />}
    />
  );
}

function Row({ holdUp, most }: { readonly holdUp: HoldUp; readonly most: number }) {
  const store = useAppStore();
  const told = describeHoldUp(useTeller(), holdUp);
  const content = (
    <>
      <span className={styles['head']}>
        <span className={styles['who']}>{told.who}</span>
        <span>{told.freed}</span>
      </span>
      <span className={styles['track']} aria-hidden="true">
        <span className={styles['bar']} style={{ width: `${(100 * holdUp.freed) / most}%` }} />
      </span>
      <span className={styles['amount']}>{told.amount}</span>
      {told.caution && <span className={styles['amount']}>{told.caution}</span>}
    </>
  );
  return (
    <li>
      {holdUp.kind === 'system' ? (
        <div className={styles['row']}>{content}</div>
      ) : (
        <button
          type="button"
          className={styles['row']}
          aria-label={told.whole}
          onClick={() => store.getState().select({ kind: 'actor', id: holdUp.id })}
        >
          {content}
        </button>
      )}
    </li>
  );
}
