// When may every outgoing version go, at whom? All retirements, by verdict, in the scope that is chosen.
import { useState } from 'react';
import type { Retirement, Verdict } from '../../engine/Analysis.ts';
import { useApp } from '../shared/useApp.ts';
import { useTeller } from '../shared/useTeller.ts';
import { EndsOfLife } from './EndsOfLife.tsx';
import { HoldUpList } from './HoldUpList.tsx';
import styles from './Retirement.module.css';
import { RetirementRow } from './RetirementRow.tsx';
import section from './Section.module.css';
import { ShowMore } from './ShowMore.tsx';

const VERDICTS: readonly Verdict[] = ['too-early', 'blocked', 'possible', 'safe'];
const SCOPES = ['all', 'each', 'platforms'] as const;
type Scope = (typeof SCOPES)[number];

function isIn(scope: Scope, chosen: string | null, { kind, application }: Retirement): boolean {
  const isPlatform = kind === 'platform' || kind === 'platforms';
  if (scope === 'platforms') return isPlatform;
  if (isPlatform) return false;
  if (scope === 'all') return application === null;
  return chosen === null ? application !== null : application === chosen;
}

export function RetirementList() {
  const { analysis, words } = useTeller();
  const chosen = useApp((state) => state.viewpoint.application);
  const [scope, setScope] = useState<Scope>(chosen === null ? 'all' : 'each');
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const { t } = words;
  const inScope = analysis.retirements.filter((each) => isIn(scope, chosen, each));
  const shown = VERDICTS.filter((one) => verdict === null || one === verdict).map((one) => ({
    verdict: one,
    retirements: inScope.filter((each) => each.verdict === one),
  }));
  const isEmpty = shown.every(({ retirements }) => retirements.length === 0);
  const count = (one: Verdict) => inScope.filter((each) => each.verdict === one).length;
  return (
    <>
      <h2 className={section['title']} tabIndex={-1} data-lands-here="">
        {t('panel.retirements.title')}
      </h2>
      <p className={section['under']}>{t('panel.retirements.lead')}</p>
      {analysis.retirements.length > 0 && (
        <div className={styles['folds']}>
          <EndsOfLife />
          <HoldUpList />
        </div>
      )}
      <div className={styles['filters']}>
        <label>
          {t('panel.retirements.scope')}
          <select value={scope} onChange={(event) => setScope(event.currentTarget.value as Scope)}>
            {SCOPES.map((one) => (
              <option key={one} value={one}>
                {t(`panel.retirements.scopes.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('panel.retirements.verdict')}
          <select
            value={verdict ?? ''}
            onChange={(event) => setVerdict((event.currentTarget.value || null) as Verdict | null)}
          >
            <option value="">{t('panel.retirements.anyVerdict')}</option>
            {VERDICTS.map((one) => (
              <option key={one} value={one}>
                {t('panel.retirements.count', { verdict: t(`reasons.verdict.${one}`), count: count(one) })}
              </option>
            ))}
          </select>
        </label>
      </div>
      {isEmpty && (
        <p className={section['quiet']}>
          {t(analysis.retirements.length === 0 ? 'panel.retirements.noneAtAll' : 'panel.retirements.none')}
        </p>
      )}
      {shown.map((group) => (
        <Group key={group.verdict} {...group} />
      ))}
    </>
  );
}

function Group({ verdict, retirements }: { readonly verdict: Verdict; readonly retirements: readonly Retirement[] }) {
  const { words } = useTeller();
  if (retirements.length === 0) return null;
  return (
    <section className={section['section']}>
      <h3 className={section['capital']}>
        {words.t('panel.retirements.count', {
          verdict: words.t(`reasons.verdict.${verdict}`),
          count: retirements.length,
        })}
      </h3>
      <ShowMore
        items={retirements}
        first={40}
        render={(each) => (
          <RetirementRow
            key={`${each.kind} ${each.actor} ${each.version} ${each.application}`}
            retirement={each}
            isLong
          />
        )}
      />
    </section>
  );
}
