// Who moves? Those who get the target in the written plan, those who answer them, and platforms that list what they carry.
import { type Bits, hasBit } from '../bits.ts';
import type { PhaseState } from '../PhaseState.ts';
import type { Ground } from './PlanModel.ts';

/** Numbers of consumers, producers and platforms that move in a contract. */
export interface Moving {
  readonly contract: number;
  readonly consumers: ReadonlySet<number>;
  readonly producers: ReadonlySet<number>;
  readonly platforms: ReadonlySet<number>;
}

/** By contract; where nobody moves all sets are empty. */
export function findMoving(ground: Ground): readonly Moving[] {
  const { index } = ground;
  const planned = index.contracts.map((_, contract) => findConsumers(ground, contract, true));
  const isPlanned = planned.some((consumers) => consumers.size > 0);
  return index.contracts.map((_, contract) => {
    const consumers = isPlanned ? (planned[contract] as Set<number>) : findConsumers(ground, contract, false);
    const isMoving = consumers.size > 0;
    return {
      contract,
      consumers,
      producers: isMoving ? findProducers(ground, contract, consumers) : new Set<number>(),
      platforms: isMoving ? findPlatforms(ground, contract) : new Set<number>(),
    };
  });
}

const ever = (states: readonly PhaseState[], setOf: (state: PhaseState) => Bits, member: number): boolean =>
  states.some((state) => hasBit(setOf(state), member));

/** Consumers of an application of the contract, present at some time; `planned`: that get the target in the plan. */
function findConsumers({ index, states }: Ground, contract: number, planned: boolean): Set<number> {
  const target = index.contracts[contract]?.versions.at(-1) as number;
  const found = new Set<number>();
  for (const application of index.applications) {
    if (application.contract !== contract) continue;
    for (const c of application.consumers) {
      const setOf = (state: PhaseState) => (planned ? state.supports[target] : state.consumerPresent[contract]) as Bits;
      if (ever(states, setOf, c)) found.add(c);
    }
  }
  return found;
}

/** All that are ever present at an address that a moving consumer needs, but for those whom another replaces there. */
function findProducers(ground: Ground, contract: number, consumers: ReadonlySet<number>): Set<number> {
  const { index, states } = ground;
  const needed = new Set<number>();
  for (const { contract: of, rowOf, rows } of index.applications) {
    if (of !== contract) continue;
    const mine = new Set([...consumers].flatMap((c) => rows[rowOf[c] as number] ?? []));
    for (const row of mine) for (let a = 0; a < index.addresses.length; a++) if (hasBit(row.needed, a)) needed.add(a);
  }
  const found = new Set<number>();
  for (const a of needed) {
    for (const slot of index.slotsAt(a)) {
      const p = index.slotProducer[slot] as number;
      if (!ever(states, (state) => state.slotPresent[contract] as Bits, slot)) continue;
      found.add(p);
    }
  }
  return found;
}

function findPlatforms({ index, scenario }: Ground, contract: number): Set<number> {
  const found = new Set<number>();
  if ((index.contracts[contract]?.versions.length ?? 0) < 2) return found;
  scenario.platforms.forEach(({ supports }, q) => {
    if (supports) found.add(q);
  });
  return found;
}

/** It never gets the target, and at each of its addresses someone else gets it: it only leaves the older versions. */
export function isReplaced({ index, states }: Ground, contract: number, producer: number): boolean {
  const target = index.contracts[contract]?.versions.at(-1) as number;
  const offers = (slot: number) => ever(states, (state) => state.offers[target] as Bits, slot);
  const slots = index.slotsOf(producer);
  if (slots.some(offers)) return false;
  return slots.every((slot) =>
    index.slotsAt(index.slotAddress[slot] as number).some((other) => other !== slot && offers(other)),
  );
}
