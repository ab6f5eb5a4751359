// Who becomes present in a contract in a phase, with an older version of it?
import { type Bits, emptyBits, hasBit, setBit } from '../bits.ts';
import { gatherSlots } from '../gatherSlots.ts';
import type { PhaseState } from '../PhaseState.ts';
import type { ScenarioIndex } from '../ScenarioIndex.ts';

export interface Newcomers {
  readonly consumers: readonly number[];
  readonly producers: readonly number[];
}

/** A producer that was present at no address before. */
export function findNewcomers(
  index: ScenarioIndex,
  before: PhaseState,
  state: PhaseState,
  contract: number,
): Newcomers {
  const versions = index.contracts[contract]?.versions.slice(0, -1) ?? [];
  const gather = gatherSlots(index);
  const ofProducers = ({ slotPresent }: PhaseState) => gather(slotPresent[contract] as Bits);
  return {
    consumers: findNew(before.consumerPresent[contract] as Bits, state.consumerPresent[contract] as Bits, (c) =>
      versions.some((v) => hasBit(state.supports[v] as Bits, c)),
    ),
    producers: findNew(ofProducers(before), ofProducers(state), (p) =>
      versions.some((v) => index.slotsOf(p).some((slot) => hasBit(state.offers[v] as Bits, slot))),
    ),
  };
}

function findNew(before: Bits, now: Bits, isOlder: (i: number) => boolean): number[] {
  const found: number[] = [];
  now.forEach((word, w) => {
    let rest = word & ~(before[w] as number);
    for (; rest !== 0; rest &= rest - 1) {
      const i = (w << 5) + 31 - Math.clz32(rest & -rest);
      if (isOlder(i)) found.push(i);
    }
  });
  return found;
}

/** The offers of a contract, had these producers its target alone wherever they offer anything of it. */
export function offersOnTarget(
  index: ScenarioIndex,
  state: PhaseState,
  contract: number,
  slots: readonly number[],
): readonly Bits[] {
  const versions = index.contracts[contract]?.versions ?? [];
  const target = versions.at(-1);
  const moved = emptyBits(index.slotProducer.length);
  for (const slot of slots) {
    if (versions.some((v) => hasBit(state.offers[v] as Bits, slot))) setBit(moved, slot);
  }
  return state.offers.map((bits, v) => {
    if (v === target) return bits.map((word, w) => word | (moved[w] as number));
    return versions.includes(v) ? bits.map((word, w) => word & ~(moved[w] as number)) : bits;
  });
}
