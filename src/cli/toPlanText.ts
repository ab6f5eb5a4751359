// What does a person at a terminal read about a plan? How each phase fares, what breaks and why, in which order, what may go when, what it claims, and what else is worth saying.
import type { Analysis } from '../engine/Analysis.ts';
import { createTeller } from '../i18n/createTeller.ts';
import type { Words } from '../i18n/createWords.ts';
import { countOutages, doesPlanHold, findFailed, findTooEarly } from './doesPlanHold.ts';
import { toClaimList } from './toClaimList.ts';
import { toFindingList } from './toFindingList.ts';
import { toOrderList } from './toOrderList.ts';
import { toOutages } from './toOutages.ts';
import { toOverview } from './toOverview.ts';
import { toRetirementTable } from './toRetirementTable.ts';

export function toPlanText(analysis: Analysis, words: Words): string {
  const { t } = words;
  const teller = createTeller(words, analysis);
  const { title, phases } = analysis.scenario;
  const verdict = doesPlanHold(analysis)
    ? t('cli.holds')
    : t('cli.fails', {
        broken: countOutages(analysis),
        early: findTooEarly(analysis).length,
        claims: findFailed(analysis).length,
      });
  const outages = phases.flatMap((phase, n) => {
    const lines = toOutages(teller, n);
    return lines.length === 0 ? [] : [['', phase.title], lines].flat();
  });
  return [
    title,
    verdict,
    '',
    ...toOverview(analysis, words),
    ...outages,
    ...toOrderList(teller),
    '',
    ...toRetirementTable(teller),
    ...toClaimList(teller),
    ...toFindingList(teller),
    '',
  ].join('\n');
}
