// What becomes of one attempt? R2 and R3 for one version at one address, seen from a platform.
import { hasBit } from './bits.ts';
import type { FindPath } from './findPath.ts';
import { type PhaseState, permissionKey, routeKey } from './PhaseState.ts';
import type { ScenarioIndex } from './ScenarioIndex.ts';

/** A state, with what is needed to follow a call through it. */
export interface World {
  readonly index: ScenarioIndex;
  readonly findPath: FindPath;
  readonly state: PhaseState;
}

/** The producers found at the first hop, as a slot, or why there is not just one. */
export const NO_ROUTE = -1;
export const MANY_ROUTES = -2;

export type TailCode = 'OK' | 'VP004' | 'VP007' | 'VP009';

export const carries = ({ state }: World, version: number, platform: number): boolean =>
  state.ended[version] === 0 && hasBit(state.platformHas[version] as Uint32Array, platform);

/** S4: whether the route (slot, version, platform) is open. */
export function isRouteOpen({ state }: World, slot: number, version: number, platform: number): boolean {
  const override = state.routes.get(routeKey(version, platform));
  if (override && hasBit(override.open, slot)) return true;
  if (override && hasBit(override.closed, slot)) return false;
  return hasBit(state.offers[version] as Uint32Array, slot);
}

/** R2, first hop, step 1: the one slot to which `platform` routes the version at the address. */
export function findRoute(world: World, platform: number, version: number, address: number): number {
  const { index, state, findPath } = world;
  const contract = index.versions[version]?.contract as number;
  let found = NO_ROUTE;
  for (const slot of index.slotsAt(address)) {
    if (!hasBit(state.slotPresent[contract] as Uint32Array, slot)) continue;
    if (!isRouteOpen(world, slot, version, platform)) continue;
    const producer = index.slotProducer[slot] as number;
    if (findPath(platform, state.producerPlatform[producer] as number) === null) continue;
    if (found >= 0) return MANY_ROUTES;
    found = slot;
  }
  return found;
}

/** What happens after the first hop has been passed: the code, and the platform where it arose. */
export function followRoute(world: World, platform: number, version: number, slot: number): [TailCode, number] {
  const { index, state, findPath } = world;
  const producer = index.slotProducer[slot] as number;
  const address = index.slotAddress[slot] as number;
  const path = findPath(platform, state.producerPlatform[producer] as number) ?? [platform];
  for (let i = 1; i < path.length; i++) {
    const at = path[i] as number;
    if (!carries(world, version, at) || !isRouteOpen(world, slot, version, at)) return ['VP004', at];
    if (!isCallerPermitted(world, index.consumerOf.size + (path[i - 1] as number), version, address))
      return ['VP007', at];
  }
  const last = path[path.length - 1] as number;
  return [hasBit(state.offers[version] as Uint32Array, slot) ? 'OK' : 'VP009', last];
}

/** S5, for a caller that has the version. */
export function isCallerPermitted({ state }: World, caller: number, version: number, address: number): boolean {
  const closed = state.closedPermissions.get(permissionKey(version, caller));
  return closed === undefined || !hasBit(closed, address);
}
