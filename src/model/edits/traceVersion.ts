// Where does an actor have a version, at the end of each phase (S1, S3, S7)?
import type { ActorId, Change, Scenario, VersionId } from '../Scenario.ts';
import { addressesOf, findActor } from './findActor.ts';

/** A producer has a version at each of its addresses, anyone else at one place. */
export type Place = string;
const HERE: Place = '';

export function placesOf(scenario: Scenario, actor: ActorId): readonly Place[] {
  const found = findActor(scenario, actor);
  return found?.kind === 'producer' ? addressesOf(scenario, actor) : [HERE];
}

/** Which of an actor's places the `adds` and `removes` of a change act on. */
export function reachOf(scenario: Scenario, change: Change, actor: ActorId): readonly Place[] {
  const places = placesOf(scenario, actor);
  return change.addresses ? places.filter((place) => change.addresses?.includes(place)) : places;
}

/** Whether the file gives it the version from the start; a platform that lists none carries all. */
export function hasFromStart(scenario: Scenario, actor: ActorId, version: VersionId): boolean {
  const found = findActor(scenario, actor);
  if (!found) return false;
  return found.actor.supports?.includes(version) ?? found.kind === 'platform';
}

export function traceVersion(scenario: Scenario, actor: ActorId, version: VersionId): readonly ReadonlySet<Place>[] {
  const held = new Set(hasFromStart(scenario, actor, version) ? placesOf(scenario, actor) : []);
  return scenario.phases.map(({ changes = [] }) => {
    for (const change of changes) {
      if (!change.actors.includes(actor)) continue;
      if (change.leaves) held.clear();
      const reach = reachOf(scenario, change, actor);
      if (change.removes?.includes(version)) for (const place of reach) held.delete(place);
      if (change.adds?.includes(version)) for (const place of reach) held.add(place);
    }
    return new Set(held);
  });
}
