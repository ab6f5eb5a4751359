// Do the dates go forward: from phase to phase (S6), and from a version's deprecation to its end of life?
import { isDay } from '../model/isDay.ts';
import type { ProblemLog } from './createProblemLog.ts';
import { type LooseScenario, partsOf } from './Loose.ts';
import { toFound } from './toFound.ts';

export function checkDates(scenario: LooseScenario, log: ProblemLog): void {
  checkPhases(scenario, log);
  for (const [index, contract] of partsOf(scenario.contracts)) {
    for (const [at, { deprecatedFrom, endOfLife }] of partsOf(contract.versions)) {
      if (!isDate(deprecatedFrom) || !isDate(endOfLife) || deprecatedFrom <= endOfLife) continue;
      const path = ['contracts', index, 'versions', at, 'endOfLife'];
      log.report(path, 'end-before-deprecation', { deprecatedFrom }, toFound(endOfLife));
    }
  }
}

/** A phase's date is its own, else its release's, else that of the phase before. */
function checkPhases(scenario: LooseScenario, log: ProblemLog): void {
  const releases = new Map([...partsOf(scenario.releases)].reverse().map(([, release]) => [release.id, release.date]));
  let before: string | null = null;
  for (const [index, { date, release }] of partsOf(scenario.phases)) {
    const own = isDate(date) ? date : undefined;
    const now = own ?? (release === undefined ? undefined : releases.get(release));
    if (!isDate(now)) continue;
    if (before !== null && now < before) {
      const [key, found] = own === undefined ? ['release', release] : ['date', date];
      log.report(['phases', index, key as string], 'date-backwards', { date: now, before }, toFound(found));
    }
    before = now;
  }
}

const isDate = (text: string | undefined): text is string => text !== undefined && isDay(text);
