// Can phases of another plan stand in this one? They may name only what is here, and do only what may be done to it.
import type { ActorKind } from '../Problem.ts';
import type { ActorId, Address, Change, Phase, Scenario } from '../Scenario.ts';
import { allAddresses } from './findActor.ts';
import { findDateProblem, findUnknown } from './findUnknown.ts';
import type { Obstacle } from './Obstacle.ts';

/** Whether their dates go backwards is another question, which depends on where they come to stand. */
export function findPhasesObstacle(scenario: Scenario, phases: readonly Phase[]): Obstacle | null {
  if (phases.length === 0) return { code: 'nothing-named' };
  const changes = phases.flatMap((phase) => phase.changes ?? []);
  const findKindOf = createKinds(scenario);
  return (
    phases.map(({ date }) => findDateProblem(date)).find((obstacle) => obstacle !== null) ??
    findUnknown(scenario, {
      release: phases.flatMap(({ release }) => release ?? []),
      actor: changes.flatMap(({ actors }) => actors),
      version: changes.flatMap(versionsIn),
      platform: changes
        .flatMap(({ moves, routes = [] }) => [moves ?? [], ...routes.flatMap((one) => one.platform ?? [])])
        .flat(),
    }) ??
    changes.map((change) => findWrongKind(scenario, change, findKindOf)).find((obstacle) => obstacle !== null) ??
    changes.map((change) => findUnlistedIn(scenario, change)).find((obstacle) => obstacle !== null) ??
    null
  );
}

export const versionsIn = ({ adds = [], removes = [], routes = [], permissions = [] }: Change): readonly string[] => [
  ...adds,
  ...removes,
  ...[...routes, ...permissions].map(({ version }) => version),
];

interface Known {
  readonly kind: ActorKind;
  readonly name: string;
}

/** Looked up once for all: a plan may name thousands of actors. */
function createKinds({ platforms, consumers, producers }: Scenario): (id: ActorId) => Known {
  const known = new Map<ActorId, Known>();
  for (const { id, name } of platforms) known.set(id, { kind: 'platform', name });
  for (const { id, name } of consumers) known.set(id, { kind: 'consumer', name });
  for (const { id, name } of producers) known.set(id, { kind: 'producer', name });
  return (id) => known.get(id) ?? { kind: 'platform', name: id };
}

function findWrongKind(_: Scenario, change: Change, kindOf: (id: ActorId) => Known): Obstacle | null {
  if (change.actors.length === 0) return { code: 'nothing-named' };
  const isOfProducers = Boolean(change.addresses ?? change.routes);
  const isOfCallers = Boolean(change.permissions);
  const isOfPeople = change.leaves !== undefined || change.moves !== undefined;
  for (const id of change.actors) {
    const { kind, name } = kindOf(id);
    const isWrong =
      (isOfProducers && kind !== 'producer') ||
      (isOfCallers && kind === 'producer') ||
      (isOfPeople && kind === 'platform');
    if (isWrong) return { code: 'wrong-kind', name, kind };
  }
  return null;
}

/** An address is one that somebody whom the change names lists; of a permission, one that anybody lists. */
function findUnlistedIn(
  scenario: Scenario,
  { actors, addresses = [], routes = [], permissions = [] }: Change,
): Obstacle | null {
  const ofOwn = [...addresses, ...routes.flatMap((route) => route.addresses ?? [])];
  const ofAll = permissions.flatMap((entry) => entry.addresses ?? []);
  if (ofOwn.length === 0 && ofAll.length === 0) return null;
  const listed = (all: readonly Address[], ids: readonly ActorId[] | null): Obstacle | null => {
    if (all.length === 0) return null;
    const producers = scenario.producers.filter(({ id }) => ids === null || ids.includes(id));
    const known = new Set(
      ids === null ? allAddresses(scenario) : producers.flatMap(({ id, addresses: own = [id] }) => own),
    );
    const other = all.find((address) => !known.has(address));
    if (other === undefined) return null;
    return ids === null
      ? { code: 'unknown', what: 'producer', id: other }
      : { code: 'address-not-listed', address: other, by: producers[0]?.name ?? other };
  };
  return listed(ofOwn, actors) ?? listed(ofAll, null);
}
