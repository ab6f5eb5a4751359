// Where does a version lead, seen from a platform? One attempt at every address at once (R2), but for the consumer's
// own permission, which `answerClass` adds.
import { type Bits, clearBit, emptyBits, setBit } from './bits.ts';
import { type PhaseState, permissionKey, routeKey } from './PhaseState.ts';
import type { ScenarioIndex } from './ScenarioIndex.ts';
import { carries, findRoute, followRoute, MANY_ROUTES, NO_ROUTE, type World } from './tryRoute.ts';

/** Disjoint sets of addresses by what comes of the attempt; in none of them: no route at the first hop (VP004). */
export interface Reach {
  readonly answered: Bits;
  /** VP004, VP007, VP009 after the first hop. */
  readonly lost: Bits;
  readonly refused: Bits;
  readonly silent: Bits;
  /** VP006 at the first hop. */
  readonly many: Bits;
}

const FIELD = { OK: 'answered', VP004: 'lost', VP007: 'refused', VP009: 'silent' } as const;

/** Nothing is routed. */
export function noReach(addressCount: number): Reach {
  const none = emptyBits(addressCount);
  return { answered: none, lost: none, refused: none, silent: none, many: none };
}

/** The reach of a version from a platform; of the given addresses only, where these are given. */
export function findReach(world: World, platform: number, version: number, addresses?: readonly number[]): Reach {
  const size = world.index.addresses.length;
  if (!carries(world, version, platform)) return noReach(size);
  const reach = {
    answered: emptyBits(size),
    lost: emptyBits(size),
    refused: emptyBits(size),
    silent: emptyBits(size),
    many: emptyBits(size),
  };
  if (!addresses) reachByWords(world, platform, version, reach);
  for (const a of addresses ?? world.index.sharedAddresses) reachAt(world, platform, version, a, reach);
  return reach;
}

/** One address, looked at by itself. */
function reachAt(world: World, platform: number, version: number, address: number, reach: Reach): void {
  for (const bits of Object.values(reach)) clearBit(bits, address);
  const slot = findRoute(world, platform, version, address);
  if (slot === NO_ROUTE) return;
  const field = slot === MANY_ROUTES ? 'many' : FIELD[followRoute(world, platform, version, slot)[0]];
  setBit(reach[field], address);
}

/** All addresses that have one producer, 32 at a time: the same steps as `findRoute` and `followRoute`. */
function reachByWords(world: World, platform: number, version: number, reach: Reach): void {
  const { index, state, findPath } = world;
  const contract = index.versions[version]?.contract as number;
  const present = state.slotPresent[contract] as Bits;
  const offers = state.offers[version] as Bits;
  const first = findOpenRoutes(state, version, platform);
  const words = reach.answered.length;
  for (const [to, slots] of slotsByPlatform(index, state)) {
    const path = findPath(platform, to);
    if (path === null) continue;
    const hops = path.slice(1).map((at, i) => ({
      open: carries(world, version, at) ? findOpenRoutes(state, version, at) : null,
      closed: state.closedPermissions.get(permissionKey(version, index.consumerOf.size + (path[i] as number))),
    }));
    for (let w = 0; w < words; w++) {
      let alive = (slots[w] as number) & (present[w] as number) & (first[w] as number);
      if (alive === 0) continue;
      for (const { open, closed } of hops) {
        const routed = open ? (open[w] as number) : 0;
        put(reach.lost, w, alive & ~routed);
        alive &= routed;
        if (!closed) continue;
        put(reach.refused, w, alive & (closed[w] as number));
        alive &= ~(closed[w] as number);
      }
      put(reach.answered, w, alive & (offers[w] as number));
      put(reach.silent, w, alive & ~(offers[w] as number));
    }
  }
  trim(reach, index.addresses.length);
}

const put = (bits: Bits, w: number, word: number): void => {
  bits[w] = (bits[w] as number) | word;
};

/** Slots past the last address are no addresses. */
function trim(reach: Reach, size: number): void {
  if ((size & 31) === 0) return;
  const last = reach.answered.length - 1;
  for (const bits of Object.values(reach)) bits[last] = (bits[last] as number) & ((1 << (size & 31)) - 1);
}

/** S4: slots whose route for the version is open at the platform. */
function findOpenRoutes(state: PhaseState, version: number, platform: number): Bits {
  const offers = state.offers[version] as Bits;
  const override = state.routes.get(routeKey(version, platform));
  if (!override) return offers;
  return offers.map((word, w) => (word & ~(override.closed[w] as number)) | (override.open[w] as number));
}

const byPlatform = new WeakMap<Int32Array, ReadonlyMap<number, Bits>>();

/** The slots of the producers that stand on each platform. */
function slotsByPlatform(index: ScenarioIndex, { producerPlatform }: PhaseState): ReadonlyMap<number, Bits> {
  let known = byPlatform.get(producerPlatform);
  if (!known) {
    const made = new Map<number, Bits>();
    producerPlatform.forEach((platform, p) => {
      const slots = made.get(platform) ?? emptyBits(index.slotProducer.length);
      made.set(platform, slots);
      for (const slot of index.slotsOf(p)) setBit(slots, slot);
    });
    known = made;
    byPlatform.set(producerPlatform, known);
  }
  return known;
}
