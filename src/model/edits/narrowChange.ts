// What is left of a change for some of its actors, or without some of its parts?
import type { ActorId, Address, Change, Scenario } from '../Scenario.ts';
import { addressesOf } from './findActor.ts';

/** What a change may do; the other keys limit or explain it. */
const EFFECTS = ['adds', 'removes', 'routes', 'permissions', 'moves', 'leaves'] as const;
export type Effect = (typeof EFFECTS)[number];

export const hasEffect = (change: Change): boolean => EFFECTS.some((key) => Object.hasOwn(change, key));

/** The change without an effect, and without what then limits nothing. */
export function withoutEffects(change: Change, effects: readonly (Effect | 'addresses')[]): Change {
  const gone = new Set<string>(effects);
  const left = Object.entries(change).filter(([key]) => !gone.has(key));
  const rest = Object.fromEntries(left) as unknown as Change;
  return gone.has('addresses') || rest.adds || rest.removes || !rest.addresses
    ? rest
    : withoutEffects(rest, ['addresses']);
}

/**
 * The same for these actors only: of the addresses that it names, those that one of them lists. Null when it does nothing
 * to them.
 */
export function narrowChange(scenario: Scenario, change: Change, actors: readonly ActorId[]): Change | null {
  if (actors.length === 0) return null;
  // Looked up only where addresses are named: a change may name thousands of actors.
  let listed: ReadonlySet<Address> | null = null;
  const own = (addresses: readonly Address[]) => {
    const known = listed ?? new Set(actors.flatMap((id) => addressesOf(scenario, id)));
    listed = known;
    return addresses.filter((address) => known.has(address));
  };
  let narrowed: Change = { ...change, actors };
  if (narrowed.addresses) {
    const addresses = own(narrowed.addresses);
    narrowed =
      addresses.length > 0 ? { ...narrowed, addresses } : withoutEffects(narrowed, ['adds', 'removes', 'addresses']);
  }
  if (narrowed.routes) {
    const routes = narrowed.routes.flatMap((route) => {
      if (!route.addresses) return [route];
      const addresses = own(route.addresses);
      return addresses.length > 0 ? [{ ...route, addresses }] : [];
    });
    narrowed = routes.length > 0 ? { ...narrowed, routes } : withoutEffects(narrowed, ['routes']);
  }
  return hasEffect(narrowed) ? narrowed : null;
}

/** A change as two: what the others do, and what these actors do. */
export function splitChange(scenario: Scenario, change: Change, actors: readonly ActorId[]) {
  const others = change.actors.filter((id) => !actors.includes(id));
  if (others.length === 0) return { others: [], own: change };
  const kept = narrowChange(scenario, change, others);
  const meant = change.actors.filter((id) => actors.includes(id));
  return { others: kept ? [kept] : [], own: narrowChange(scenario, change, meant) };
}
