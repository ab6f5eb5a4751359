// Which open routes lead to a producer that does not offer the version? What VP009 comes of, whether or not anyone calls.
import { type Bits, forEachBit, isEmpty } from '../bits.ts';
import { ActorSet } from './ActorSet.ts';
import type { Held, PhaseRule } from './FindingRule.ts';
import { findFailing } from './findFailing.ts';
import { addressesOfSlots, findOpenRoutes, joinRoutes } from './findOpenRoutes.ts';
import { listAddresses } from './linkRows.ts';
import type { RowSet } from './RowSet.ts';
import type { Scene } from './Scene.ts';

/** An item is a route: a row for each platform, with slots as members. */
export function planRouteWithoutOffer(): PhaseRule<'route-without-offer'> {
  return {
    code: 'route-without-offer',
    hold: findDeadRoutes,
    tell: (scene, version, begun) => {
      const { index } = scene;
      const slots = joinRoutes(scene, begun);
      const addresses = addressesOfSlots(scene, slots);
      const named = new ActorSet(index);
      forEachBit(slots, (slot) => named.producers.add(index.slotProducer[slot] as number));
      const producers = named.toIds();
      const links = findFailing(scene, index.versionOf.get(version) as number, 'VP009', addresses);
      const platforms = namePlatforms(scene, begun);
      const actors = new ActorSet(index).addConsumers(links);
      for (const id of [...producers, ...platforms]) actors.add(id);
      const args = { version, producers, addresses: listAddresses(index, addresses), platforms };
      return { args, actors, links };
    },
  };
}

export const namePlatforms = ({ index }: Scene, rows: RowSet): readonly string[] =>
  [...rows.keys()].sort((a, b) => a - b).map((q) => index.scenario.platforms[q]?.id as string);

function findDeadRoutes(scene: Scene): Held {
  const held = new Map<string, RowSet>();
  // Without an entry a route is open where the version is offered, and nowhere else.
  for (const version of new Set([...scene.state.routes.keys()].map((key) => Math.floor(key / 65536)))) {
    const offers = scene.state.offers[version] as Bits;
    const rows = new Map<number, Bits>();
    for (const [platform, open] of findOpenRoutes(scene, version)) {
      const dead = open.map((word, w) => word & ~(offers[w] as number));
      if (!isEmpty(dead)) rows.set(platform, dead);
    }
    if (rows.size > 0) held.set(scene.versionId(version), rows);
  }
  return held;
}
