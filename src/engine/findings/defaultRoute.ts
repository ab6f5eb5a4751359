// Who stands at a default address while the contract is moving? Its routes answer for every address below it.
import { type Bits, emptyBits, forEachBit, hasBit, isEmpty, setBit } from '../bits.ts';
import type { PhaseState } from '../PhaseState.ts';
import { ActorSet } from './ActorSet.ts';
import type { PhaseRule, PlanFacts } from './FindingRule.ts';
import { addressesOfSlots } from './findOpenRoutes.ts';
import { listAddresses } from './linkRows.ts';

/** Anyone, and the root of the tree of organisations. */
const DEFAULTS = ['*', 'SE'];

/** An item is a producer at an address: one row, with slots as members. */
export function planDefaultRoute({ source: { index, states } }: PlanFacts): PhaseRule<'default-route'> {
  const slots = DEFAULTS.flatMap((address) => {
    const a = index.addressOf.get(address);
    return a === undefined ? [] : [...index.slotsAt(a)];
  });
  const lastChange = index.contracts.map(({ versions }) =>
    slots.length === 0 ? -1 : findLastChange(states, versions),
  );
  return {
    code: 'default-route',
    hold: ({ state, phase }) => {
      const held = new Map<string, ReadonlyMap<number, Bits>>();
      for (const [k, { id, versions }] of slots.length === 0 ? [] : index.contracts.entries()) {
        const inUse = versions.filter((v) => !isEmpty(state.supports[v] as Bits) || !isEmpty(state.offers[v] as Bits));
        if (inUse.length < 2 && phase >= (lastChange[k] as number)) continue;
        const here = emptyBits(index.slotProducer.length);
        for (const slot of slots) if (hasBit(state.slotPresent[k] as Bits, slot)) setBit(here, slot);
        if (!isEmpty(here)) held.set(id, new Map([[0, here]]));
      }
      return held;
    },
    tell: (scene, contract, begun) => {
      const here = begun.get(0) as Bits;
      const actors = new ActorSet(index);
      forEachBit(here, (slot) => actors.producers.add(index.slotProducer[slot] as number));
      const addresses = listAddresses(index, addressesOfSlots(scene, here));
      return { args: { contract, addresses }, actors, links: new Map() };
    },
  };
}

/** The last phase in which someone got or dropped one of the versions. */
function findLastChange(states: readonly PhaseState[], versions: readonly number[]): number {
  const isSame = (a: Bits, b: Bits) => a === b || a.every((word, w) => word === b[w]);
  return states.findLastIndex((state, n) => {
    const before = states[n - 1];
    return (
      before &&
      versions.some(
        (v) =>
          !isSame(state.supports[v] as Bits, before.supports[v] as Bits) ||
          !isSame(state.offers[v] as Bits, before.offers[v] as Bits),
      )
    );
  });
}
