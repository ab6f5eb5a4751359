// Does every reference name something that the file defines, and something of the right kind?
import type { Referent } from '../model/Problem.ts';
import type { AcceptedGap, Application, Change, Claim, Expectation, Need, Phase } from '../model/Scenario.ts';
import { EXTENSION_PATTERN, positionSchema } from '../model/scenarioSchema.ts';
import { checkShape } from './checkShape.ts';
import { type Ids, referentOf } from './collectIds.ts';
import type { ProblemLog } from './createProblemLog.ts';
import { type Loose, type LooseScenario, partsOf } from './Loose.ts';
import { toFound } from './toFound.ts';
import type { Path } from './toPathText.ts';

/** One id, or a list of them, that should each be a `wanted`. */
type Check = (wanted: Referent, path: Path, key: string, value: Referring) => void;
type Referring = string | readonly (string | undefined)[] | undefined;
type Part<T> = NonNullable<Loose<T>>;

export function checkReferences(scenario: LooseScenario, ids: Ids, log: ProblemLog): void {
  const check = createCheck(ids, log);
  for (const [index, platform] of partsOf(scenario.platforms)) {
    check('platform', ['platforms', index], 'parent', platform.parent);
    check('version', ['platforms', index], 'supports', platform.supports);
  }
  for (const [index, consumer] of partsOf(scenario.consumers)) {
    check('platform', ['consumers', index], 'platform', consumer.platform);
    check('version', ['consumers', index], 'supports', consumer.supports);
  }
  for (const [index, producer] of partsOf(scenario.producers)) {
    check('platform', ['producers', index], 'platform', producer.platform);
    check('version', ['producers', index], 'supports', producer.supports);
    check('consumer', ['producers', index], 'aggregates', producer.aggregates);
  }
  for (const [index, application] of partsOf(scenario.applications)) {
    checkApplication(check, ['applications', index], application);
  }
  for (const [index, phase] of partsOf(scenario.phases)) checkPhase(check, ['phases', index], phase);
  for (const [index, claim] of partsOf(scenario.claims)) checkClaim(check, ['claims', index], claim);
  for (const [index, { phase, actors }] of partsOf(scenario.known)) {
    check('phase', ['known', index], 'phase', phase);
    check('actor', ['known', index], 'actors', actors);
  }
}

function createCheck(ids: Ids, log: ProblemLog): Check {
  const isDefined: Readonly<Record<Referent, (id: string) => boolean>> = {
    actor: (id) => ids.actors.has(id),
    platform: (id) => ids.actors.get(id) === 'platform',
    consumer: (id) => ids.actors.get(id) === 'consumer',
    producer: (id) => ids.actors.get(id) === 'producer',
    version: (id) => ids.versions.has(id),
    contract: (id) => ids.contracts.has(id),
    release: (id) => ids.releases.has(id),
    application: (id) => ids.applications.has(id),
    phase: (id) => ids.phases.has(id),
  };
  const isFine = (wanted: Referent, id: string): boolean => isDefined[wanted](id) || ids.unreadable.has(wanted);
  const report = (wanted: Referent, path: Path, id: string): void =>
    log.report(path, 'unknown-reference', { wanted, actual: referentOf(id, ids) }, toFound(id));
  return (wanted, path, key, value) => {
    if (typeof value === 'string') {
      if (!isFine(wanted, value)) report(wanted, [...path, key], value);
      return;
    }
    value?.forEach((id, index) => {
      if (id !== undefined && !isFine(wanted, id)) report(wanted, [...path, key, index], id);
    });
  };
}

function checkApplication(check: Check, path: Path, application: Part<Application>): void {
  check('contract', path, 'contract', application.contract);
  checkNamed(check, path, application);
  for (const [index, need] of partsOf(application.needs)) checkNamed(check, [...path, 'needs', index], need);
  for (const [index, gap] of partsOf(application.accepted)) checkNamed(check, [...path, 'accepted', index], gap);
}

function checkClaim(check: Check, path: Path, { phase, expect }: Part<Claim>): void {
  check('phase', path, 'phase', phase);
  if (!expect) return;
  const at = [...path, 'expect'];
  check('application', at, 'application', expect.application);
  checkNamed(check, at, expect);
  check('actor', at, 'actors', expect.actors);
  check('version', at, 'mayGo', expect.mayGo);
  check('version', at, 'mayNotGo', expect.mayNotGo);
}

/** Here, and only here, `*` stands for all. */
function checkNamed(
  check: Check,
  path: Path,
  named: Pick<Part<Application | Need | AcceptedGap | Expectation>, 'consumers' | 'producers'>,
): void {
  const withoutStar = (list: readonly (string | undefined)[] | undefined) =>
    list?.map((id) => (id === '*' ? undefined : id));
  check('consumer', path, 'consumers', withoutStar(named.consumers));
  check('producer', path, 'producers', withoutStar(named.producers));
}

function checkPhase(check: Check, path: Path, phase: Part<Phase>): void {
  check('release', path, 'release', phase.release);
  for (const [index, change] of partsOf(phase.changes)) checkChange(check, [...path, 'changes', index], change);
}

function checkChange(check: Check, path: Path, change: Part<Change>): void {
  check('actor', path, 'actors', change.actors);
  check('version', path, 'adds', change.adds);
  check('version', path, 'removes', change.removes);
  for (const [index, route] of partsOf(change.routes)) {
    check('version', [...path, 'routes', index], 'version', route.version);
    check('platform', [...path, 'routes', index], 'platform', route.platform);
  }
  for (const [index, permission] of partsOf(change.permissions)) {
    check('version', [...path, 'permissions', index], 'version', permission.version);
  }
  check('platform', path, 'moves', change.moves);
}

/** Works on the layout as it stands: a key that begins with `x-` is an actor's if there is such an actor. */
export function checkLayout(layout: unknown, ids: Ids, log: ProblemLog): void {
  if (typeof layout !== 'object' || layout === null || Array.isArray(layout)) return;
  for (const [key, position] of Object.entries(layout)) {
    const isExtension = EXTENSION_PATTERN.test(key);
    if (isExtension && ids.actors.has(key)) checkShape(positionSchema, position, log, ['layout', key]);
    if (isExtension || ids.actors.has(key) || ids.unreadable.has('actor') || key === '__proto__') continue;
    log.report(['layout', key], 'unknown-reference', { wanted: 'actor', actual: referentOf(key, ids) }, toFound(key));
  }
}
