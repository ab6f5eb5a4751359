// What does a phase do to each actor, one thing at a time? The same text for things that are the same.
import type { ActorId, Change, Phase, RouteOverride, Scenario } from '../Scenario.ts';
import { narrowChange } from './narrowChange.ts';
import { overridesOf } from './Planned.ts';
import type { Place } from './traceVersion.ts';

/** A version that comes or goes at a place, an override, a move or a departure, of one actor. */
export type Deed = string;
export type PlacesOf = (actor: ActorId) => readonly Place[];

const HERE: readonly Place[] = [''];

/** As `placesOf`; looked up once for all, since a plan may name thousands of actors. */
export function createPlaces({ producers }: Scenario): PlacesOf {
  const places = new Map(producers.map(({ id, addresses = [id] }) => [id, [...new Set(addresses)]]));
  return (actor) => places.get(actor) ?? HERE;
}

export const deedOfVersion = (actor: ActorId, does: 'adds' | 'removes', version: string, place: Place): Deed =>
  [actor, does, version, place].join(' ');

export const deedOfOverride = (
  actor: ActorId,
  key: 'routes' | 'permissions',
  { version, addresses, platform, state }: RouteOverride,
): Deed => [actor, key, version, state, platform ?? '*', ...(addresses ? [...addresses].sort() : [])].join(' ');

export const deedOfMove = (actor: ActorId, platform: ActorId): Deed => [actor, 'moves', platform].join(' ');

export const deedOfLeaving = (actor: ActorId): Deed => [actor, 'leaves'].join(' ');

/** What the change does to one of its actors, of the addresses that it names those that are the actor's. */
export function ownPart(scenario: Scenario, change: Change, actor: ActorId): Change | null {
  const isEveryones = change.actors.length === 1 || !(change.addresses || change.routes);
  return isEveryones ? change : narrowChange(scenario, change, [actor]);
}

/** The places at which the versions of an actor's own part come or go. */
export function reachOfOwn(placesOf: PlacesOf, { addresses }: Change, actor: ActorId): readonly Place[] {
  const places = placesOf(actor);
  return addresses ? places.filter((place) => addresses.includes(place)) : places;
}

/** A removal that the same change takes back is none. */
export const isIdle = (change: Change, does: 'adds' | 'removes', version: string): boolean =>
  does === 'removes' && Boolean(change.adds?.includes(version));

export function deedsOf(placesOf: PlacesOf, own: Change, actor: ActorId): readonly Deed[] {
  const reach = reachOfOwn(placesOf, own, actor);
  const ofVersions = (['removes', 'adds'] as const).flatMap((does) =>
    (own[does] ?? []).flatMap((version) =>
      isIdle(own, does, version) ? [] : reach.map((place) => deedOfVersion(actor, does, version, place)),
    ),
  );
  return [
    ...ofVersions,
    ...overridesOf(own, 'routes').map((entry) => deedOfOverride(actor, 'routes', entry)),
    ...overridesOf(own, 'permissions').map((entry) => deedOfOverride(actor, 'permissions', entry)),
    ...(own.moves === undefined ? [] : [deedOfMove(actor, own.moves)]),
    ...(own.leaves ? [deedOfLeaving(actor)] : []),
  ];
}

export function toDeeds(scenario: Scenario, placesOf: PlacesOf, { changes = [] }: Phase): ReadonlySet<Deed> {
  const deeds = new Set<Deed>();
  for (const change of changes) {
    for (const actor of change.actors) {
      const own = ownPart(scenario, change, actor);
      if (own) for (const deed of deedsOf(placesOf, own, actor)) deeds.add(deed);
    }
  }
  return deeds;
}
