// Which ids does a file define, and does it define one twice?
import type { ActorKind, Referent } from '../model/Problem.ts';
import type { ProblemLog } from './createProblemLog.ts';
import { type LooseScenario, partsOf } from './Loose.ts';
import { toFound } from './toFound.ts';
import { type Path, toPathText } from './toPathText.ts';

/** Id → where it is defined. */
type Space = ReadonlyMap<string, string>;

export interface Ids {
  /** Platforms, consumers and producers share one space. */
  readonly actors: ReadonlyMap<string, ActorKind>;
  /** One space across all contracts. */
  readonly versions: Space;
  readonly contracts: Space;
  readonly applications: Space;
  readonly phases: Space;
  readonly releases: Space;
  /** What the file has no readable list of: whether such an id exists cannot be said. */
  readonly unreadable: ReadonlySet<Referent>;
}

interface Defining {
  readonly id?: string | undefined;
}

/** Of ids that stand twice, the first counts. */
export function collectIds(scenario: LooseScenario, log: ProblemLog): Ids {
  const collect = (
    list: readonly (Defining | undefined)[] | undefined,
    path: Path,
    space = new Map<string, string>(),
  ) => {
    for (const [index, { id }] of partsOf(list)) {
      if (id === undefined) continue;
      const place = [...path, index, 'id'];
      const first = space.get(id);
      if (first === undefined) space.set(id, toPathText(place));
      else log.report(place, 'duplicate-id', { first }, toFound(id));
    }
    return space;
  };
  const actors = new Map<string, string>();
  const versions = new Map<string, string>();
  const contracts = collect(scenario.contracts, ['contracts']);
  for (const [index, contract] of partsOf(scenario.contracts)) {
    collect(contract.versions, ['contracts', index, 'versions'], versions);
  }
  collect(scenario.platforms, ['platforms'], actors);
  collect(scenario.consumers, ['consumers'], actors);
  collect(scenario.producers, ['producers'], actors);
  return {
    actors: new Map([...actors].map(([id, place]) => [id, kindAt(place)])),
    versions,
    contracts,
    applications: collect(scenario.applications, ['applications']),
    phases: collect(scenario.phases, ['phases']),
    releases: collect(scenario.releases, ['releases']),
    unreadable: findUnreadable(scenario),
  };
}

function findUnreadable(scenario: LooseScenario): ReadonlySet<Referent> {
  const { contracts, platforms, consumers, producers, applications, phases } = scenario;
  const unreadable = new Set<Referent>();
  if (!contracts?.length) unreadable.add('contract');
  if (!contracts?.length || contracts.some((contract) => !contract?.versions?.length)) unreadable.add('version');
  if (!platforms?.length) unreadable.add('platform');
  if (!consumers) unreadable.add('consumer');
  if (!producers) unreadable.add('producer');
  if (!platforms?.length || !consumers || !producers) unreadable.add('actor');
  if (!applications?.length) unreadable.add('application');
  if (!phases?.length) unreadable.add('phase');
  if (Object.hasOwn(scenario, 'releases') && !scenario.releases) unreadable.add('release');
  return unreadable;
}

const kindAt = (place: string): ActorKind => {
  if (place.startsWith('platforms')) return 'platform';
  return place.startsWith('consumers') ? 'consumer' : 'producer';
};

/** What an id is, wherever it is defined. */
export function referentOf(id: string, ids: Ids): Referent | 'nothing' {
  const actor = ids.actors.get(id);
  if (actor) return actor;
  if (ids.versions.has(id)) return 'version';
  if (ids.contracts.has(id)) return 'contract';
  if (ids.applications.has(id)) return 'application';
  if (ids.releases.has(id)) return 'release';
  return ids.phases.has(id) ? 'phase' : 'nothing';
}
