// Which routes are open to nobody? All who need the address and support the version lack its permission.
import { type Bits, emptyBits, forEachBit, hasBit, isEmpty } from '../bits.ts';
import { permissionKey } from '../PhaseState.ts';
import { ActorSet } from './ActorSet.ts';
import type { PhaseRule, PlanFacts } from './FindingRule.ts';
import { addressesOfSlots, findOpenRoutes, joinRoutes } from './findOpenRoutes.ts';
import { listAddresses } from './linkRows.ts';
import type { RowSet } from './RowSet.ts';
import type { Scene } from './Scene.ts';

/** An item is a producer at an address: one row, with slots as members. */
export function planRouteWithoutPermission({ source: { index } }: PlanFacts): PhaseRule<'route-without-permission'> {
  return {
    code: 'route-without-permission',
    hold: (scene) => {
      const held = new Map<string, RowSet>();
      // Without a closed permission everyone who supports a version may use it.
      for (const v of new Set([...scene.state.closedPermissions.keys()].map((key) => Math.floor(key / 1048576)))) {
        const routed = joinRoutes(scene, findOpenRoutes(scene, v));
        const { needed, permitted } = findCallers(scene, v);
        const offers = scene.state.offers[v] as Bits;
        const closed = routed.map((word, w) => word & (offers[w] as number));
        forEachBit(closed.slice(), (slot) => {
          const a = index.slotAddress[slot] as number;
          if (!hasBit(needed, a) || hasBit(permitted, a)) {
            closed[slot >>> 5] = (closed[slot >>> 5] as number) & ~(1 << (slot & 31));
          }
        });
        if (!isEmpty(closed)) held.set(scene.versionId(v), new Map([[0, closed]]));
      }
      return held;
    },
    tell: (scene, version, begun) => {
      const slots = begun.get(0) as Bits;
      const addresses = addressesOfSlots(scene, slots);
      const named = new ActorSet(index);
      forEachBit(slots, (slot) => named.producers.add(index.slotProducer[slot] as number));
      const producers = named.toIds();
      const actors = new ActorSet(index);
      for (const id of producers) actors.add(id);
      forEachCaller(scene, index.versionOf.get(version) as number, (consumers, needed) => {
        if (needed.some((word, w) => (word & (addresses[w] as number)) !== 0)) {
          for (const c of consumers) actors.consumers.add(c);
        }
      });
      return { args: { version, producers, addresses: listAddresses(index, addresses) }, actors, links: new Map() };
    },
  };
}

/** Present consumers that support the version, with what they need; alike ones together. */
function forEachCaller(
  { groups, index, state }: Scene,
  v: number,
  visit: (consumers: readonly number[], needed: Bits) => void,
): void {
  for (const { contract, consumers, row } of groups) {
    if (contract !== index.versions[v]?.contract || !hasBit(state.supports[v] as Bits, consumers[0] as number))
      continue;
    visit(consumers, row.needed);
  }
}

/** Addresses that someone who supports the version needs, and those that someone who needs them may call. */
function findCallers(scene: Scene, v: number): { readonly needed: Bits; readonly permitted: Bits } {
  const size = scene.index.addresses.length;
  const sums = { needed: emptyBits(size), permitted: emptyBits(size) };
  forEachCaller(scene, v, (consumers, needed) => {
    // Consumers of one class have the same closed permissions.
    const closed = scene.state.closedPermissions.get(permissionKey(v, consumers[0] as number));
    needed.forEach((word, w) => {
      sums.needed[w] = (sums.needed[w] as number) | word;
      sums.permitted[w] = (sums.permitted[w] as number) | (word & ~(closed?.[w] ?? 0));
    });
  });
  return sums;
}
