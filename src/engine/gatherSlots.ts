// Which producers does a set of slots belong to? A producer is in it with any of its addresses.
import { type Bits, emptyBits, forEachBit, setBit } from './bits.ts';
import type { ScenarioIndex } from './ScenarioIndex.ts';

export type Gathering = (slots: Bits) => Bits;

/** Sets that phases share are gathered once. */
export function gatherSlots({ slotProducer, scenario }: ScenarioIndex): Gathering {
  const known = new WeakMap<Bits, Bits>();
  return (slots) => {
    const gathered = known.get(slots) ?? emptyBits(scenario.producers.length);
    if (known.has(slots)) return gathered;
    forEachBit(slots, (slot) => setBit(gathered, slotProducer[slot] as number));
    known.set(slots, gathered);
    return gathered;
  };
}
