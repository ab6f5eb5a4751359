// Does each claim say one thing: how links fare, or what may go?
import type { Expectation } from '../model/Scenario.ts';
import type { Ids } from './collectIds.ts';
import type { ProblemLog } from './createProblemLog.ts';
import { type Loose, type LooseScenario, partsOf } from './Loose.ts';
import { toFoundText } from './toFound.ts';
import type { Path } from './toPathText.ts';

type LooseExpectation = NonNullable<Loose<Expectation>>;
type Key = keyof Expectation;

const OF_LINKS: readonly Key[] = ['consumers', 'producers', 'addresses', 'status'];
const OF_GOING: readonly Key[] = ['actors', 'mayGo', 'mayNotGo'];

export function checkClaims(scenario: LooseScenario, ids: Ids, log: ProblemLog): void {
  for (const [index, { expect }] of partsOf(scenario.claims)) {
    if (expect) checkExpectation(expect, ['claims', index, 'expect'], ids, log);
  }
}

/** A key whose value is wrong is there all the same: what is wrong with it is told already. */
function checkExpectation(expect: LooseExpectation, path: Path, ids: Ids, log: ProblemLog): void {
  const has = (key: Key): boolean => Object.hasOwn(expect, key);
  const isOfLinks = OF_LINKS.some(has);
  const isOfGoing = OF_GOING.some(has);
  if (isOfLinks && isOfGoing) {
    log.report(path, 'claim-mixed', {}, toFoundText([...OF_LINKS, ...OF_GOING].filter(has).join(', ')));
  } else if (isOfGoing ? !has('mayGo') && !has('mayNotGo') : !has('status')) {
    log.report(path, 'claim-empty', {}, toFoundText(Object.keys(expect).join(', ') || '{}'));
  } else if (isOfGoing && !has('actors')) log.report([...path, 'actors'], 'missing-key', {}, '');
  checkPlatforms(expect, path, ids, log);
}

/** Rows of one application there are for consumers and producers only (R12). */
function checkPlatforms(expect: LooseExpectation, path: Path, ids: Ids, log: ProblemLog): void {
  if (!Object.hasOwn(expect, 'application')) return;
  const wrong = expect.actors?.filter((id) => id !== undefined && ids.actors.get(id) === 'platform') ?? [];
  if (wrong.length === 0) return;
  log.report([...path, 'application'], 'claim-platform', {}, toFoundText([...new Set(wrong)].join(', ')));
}
