// At which slots is a version's route open at a platform, whether or not anybody calls? S4, for those present there.
import { type Bits, emptyBits, hasBit, isEmpty, setBit } from '../bits.ts';
import { routeKey } from '../PhaseState.ts';
import type { Scene } from './Scene.ts';

/** By platform that carries the version and has a path to the producer. No empty sets. */
export function findOpenRoutes(scene: Scene, version: number): ReadonlyMap<number, Bits> {
  const { index, state } = scene;
  const open = new Map<number, Bits>();
  const present = state.slotPresent[index.versions[version]?.contract as number] as Bits;
  const offers = state.offers[version] as Bits;
  for (let q = 0; q < index.parents.length; q++) {
    if (state.ended[version] === 1 || !hasBit(state.platformHas[version] as Bits, q)) continue;
    const override = state.routes.get(routeKey(version, q));
    const reached = slotsReachedFrom(scene, q);
    const slots = offers.map((word, w) => {
      const routed = override ? (word & ~(override.closed[w] as number)) | (override.open[w] as number) : word;
      return routed & (present[w] as number) & (reached[w] as number);
    });
    if (!isEmpty(slots)) open.set(q, slots);
  }
  return open;
}

/** Of all platforms together. */
export function joinRoutes(scene: Scene, routes: ReadonlyMap<number, Bits>): Bits {
  const all = emptyBits(scene.index.slotProducer.length);
  for (const bits of routes.values()) {
    for (let w = 0; w < all.length; w++) all[w] = (all[w] as number) | (bits[w] as number);
  }
  return all;
}

const reachedFrom = new WeakMap<Int32Array, Map<number, Bits>>();

/** Slots of the producers to whose platform there is a path. */
function slotsReachedFrom({ index, view, state: { producerPlatform } }: Scene, platform: number): Bits {
  const known = reachedFrom.get(producerPlatform) ?? new Map<number, Bits>();
  reachedFrom.set(producerPlatform, known);
  let slots = known.get(platform);
  if (!slots) {
    const made = emptyBits(index.slotProducer.length);
    index.slotProducer.forEach((p, slot) => {
      if (view.findPath(platform, producerPlatform[p] as number) !== null) setBit(made, slot);
    });
    slots = made;
    known.set(platform, slots);
  }
  return slots;
}

/** The addresses of some slots. */
export function addressesOfSlots({ index }: Scene, slots: Bits): Bits {
  const addresses = emptyBits(index.addresses.length);
  for (let w = 0; w < addresses.length; w++) addresses[w] = slots[w] as number;
  if (index.addresses.length & 31) {
    const last = addresses.length - 1;
    addresses[last] = (addresses[last] as number) & ((1 << (index.addresses.length & 31)) - 1);
  }
  for (let slot = index.addresses.length; slot < index.slotProducer.length; slot++) {
    if (hasBit(slots, slot)) setBit(addresses, index.slotAddress[slot] as number);
  }
  return addresses;
}
