// Does someone list every address that the file speaks of?
import type { Application } from '../model/Scenario.ts';
import type { ProblemLog } from './createProblemLog.ts';
import { type Loose, type LooseScenario, partsOf } from './Loose.ts';
import { toFound } from './toFound.ts';
import type { Path } from './toPathText.ts';

interface Listed {
  /** Address → the ids of the producers that list it. */
  readonly producersAt: ReadonlyMap<string, ReadonlySet<string>>;
  /** Producers whose lists cannot be read: what they list is unknown. */
  readonly unreadable: ReadonlySet<string>;
}
type Addresses = readonly (string | undefined)[] | undefined;

export function checkAddresses(scenario: LooseScenario, log: ProblemLog): void {
  const listed = collectAddresses(scenario);
  const isListed = (address: string): boolean => listed.unreadable.size > 0 || listed.producersAt.has(address);
  const checkAny = (path: Path, addresses: Addresses): void => report(path, addresses, isListed, 'producers', log);
  for (const [index, application] of partsOf(scenario.applications)) {
    for (const [path, addresses] of listsOf(application, ['applications', index])) {
      checkAny(path, withoutStar(addresses));
    }
  }
  for (const [index, { expect }] of partsOf(scenario.claims)) {
    checkAny(['claims', index, 'expect', 'addresses'], withoutStar(expect?.addresses));
  }
  for (const [index, phase] of partsOf(scenario.phases)) {
    for (const [at, change] of partsOf(phase.changes)) {
      const path = ['phases', index, 'changes', at];
      const isListedByActors = createIsListedBy(change.actors, listed);
      report([...path, 'addresses'], change.addresses, isListedByActors, 'actors', log);
      for (const [place, route] of partsOf(change.routes)) {
        report([...path, 'routes', place, 'addresses'], route.addresses, isListedByActors, 'actors', log);
      }
      for (const [place, { addresses }] of partsOf(change.permissions)) {
        checkAny([...path, 'permissions', place, 'addresses'], addresses);
      }
    }
  }
}

const withoutStar = (addresses: Addresses) => addresses?.map((address) => (address === '*' ? undefined : address));

function* listsOf(application: NonNullable<Loose<Application>>, path: Path): Generator<readonly [Path, Addresses]> {
  for (const [index, need] of partsOf(application.needs))
    yield [[...path, 'needs', index, 'addresses'], need.addresses];
  for (const [index, gap] of partsOf(application.accepted)) {
    yield [[...path, 'accepted', index, 'addresses'], gap.addresses];
  }
}

function report(
  path: Path,
  addresses: Addresses,
  isListed: (address: string) => boolean,
  by: 'producers' | 'actors',
  log: ProblemLog,
): void {
  addresses?.forEach((address, index) => {
    if (address === undefined || isListed(address)) return;
    log.report([...path, index], 'unlisted-address', { by }, toFound(address));
  });
}

function collectAddresses(scenario: LooseScenario): Listed {
  const producersAt = new Map<string, Set<string>>();
  const unreadable = new Set<string>();
  for (const [, producer] of partsOf(scenario.producers)) {
    const { id } = producer;
    if (id === undefined) continue;
    const own = 'addresses' in producer ? producer.addresses : [id];
    if (!own || own.length === 0 || own.includes(undefined)) unreadable.add(id);
    for (const [, address] of partsOf(own)) {
      const there = producersAt.get(address);
      if (there) there.add(id);
      else producersAt.set(address, new Set([id]));
    }
  }
  return { producersAt, unreadable };
}

/** Whether one of the actors lists an address. Each address is looked up once, from the shorter side. */
function createIsListedBy(actors: Addresses, { producersAt, unreadable }: Listed): (address: string) => boolean {
  const known = new Map<string, boolean>();
  let named: Named | null = null;
  return (address) => {
    named ??= nameActors(actors, unreadable);
    const answer = named.isUnknowable || (known.get(address) ?? overlap(named.ids, producersAt.get(address)));
    known.set(address, answer);
    return answer;
  };
}

interface Named {
  readonly ids: ReadonlySet<string>;
  /** What some of them list, or who they are, cannot be read. */
  readonly isUnknowable: boolean;
}

function nameActors(actors: Addresses, unreadable: ReadonlySet<string>): Named {
  const ids = new Set(actors?.filter((id) => id !== undefined));
  return { ids, isUnknowable: !actors || actors.includes(undefined) || overlap(ids, unreadable) };
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string> = new Set()): boolean {
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
  for (const id of fewer) if (more.has(id)) return true;
  return false;
}
