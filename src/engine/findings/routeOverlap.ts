// At which addresses does a version lead to several producers from one platform? What VP006 comes of.
import { type Bits, emptyBits, hasBit, setBit } from '../bits.ts';
import { ActorSet } from './ActorSet.ts';
import type { PhaseRule } from './FindingRule.ts';
import { findFailing } from './findFailing.ts';
import { findOpenRoutes } from './findOpenRoutes.ts';
import { listAddresses, unionOf } from './linkRows.ts';
import type { RowSet } from './RowSet.ts';
import { namePlatforms } from './routeWithoutOffer.ts';
import type { Scene } from './Scene.ts';

/** An item is an address as seen from a platform: a row for each platform, with addresses as members. */
export function planRouteOverlap(): PhaseRule<'route-overlap'> {
  return {
    code: 'route-overlap',
    hold: (scene) => {
      const held = new Map<string, RowSet>();
      for (const v of scene.index.sharedAddresses.length > 0 ? scene.index.versions.keys() : []) {
        const rows = new Map<number, Bits>();
        for (const [platform, open] of findOpenRoutes(scene, v)) {
          const many = findShared(scene, open);
          if (many) rows.set(platform, many);
        }
        if (rows.size > 0) held.set(scene.versionId(v), rows);
      }
      return held;
    },
    tell: (scene, version, begun) => {
      const { index } = scene;
      const v = index.versionOf.get(version) as number;
      const addresses = unionOf(index, begun);
      const links = findFailing(scene, v, 'VP006', addresses);
      const producers = nameRouted(scene, v, begun);
      const platforms = namePlatforms(scene, begun);
      const actors = new ActorSet(index).addConsumers(links);
      for (const id of [...producers, ...platforms]) actors.add(id);
      return { args: { version, producers, addresses: listAddresses(index, addresses), platforms }, actors, links };
    },
  };
}

/** Addresses at which more than one slot is open. */
function findShared({ index }: Scene, open: Bits): Bits | null {
  const many = emptyBits(index.addresses.length);
  let any = false;
  for (const a of index.sharedAddresses) {
    if (index.slotsAt(a).filter((slot) => hasBit(open, slot)).length < 2) continue;
    setBit(many, a);
    any = true;
  }
  return any ? many : null;
}

function nameRouted(scene: Scene, version: number, begun: RowSet): readonly string[] {
  const { index } = scene;
  const named = new ActorSet(index);
  for (const [platform, open] of findOpenRoutes(scene, version)) {
    const here = begun.get(platform);
    for (const a of here ? index.sharedAddresses : []) {
      if (!hasBit(here as Bits, a)) continue;
      for (const slot of index.slotsAt(a)) {
        if (hasBit(open, slot)) named.producers.add(index.slotProducer[slot] as number);
      }
    }
  }
  return named.toIds();
}
