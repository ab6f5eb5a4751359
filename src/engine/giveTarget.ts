// What if some actors had their contracts' target versions as soon as they are there? The states of all phases, so changed.
import type { ActorId } from '../model/Scenario.ts';
import { addBits, type Bits, bitsOf, emptyBits, fullBits, hasBit, isEmpty } from './bits.ts';
import type { PhaseState } from './PhaseState.ts';
import type { ScenarioIndex } from './ScenarioIndex.ts';

const LISTS = ['supports', 'offers', 'platformHas'] as const;
type Holding = (typeof LISTS)[number];
const PRESENCE = { supports: 'consumerPresent', offers: 'slotPresent', platformHas: null } as const;

/** Whose bits are meant, by the list that they stand in. */
export type Members = Readonly<Record<Holding, Bits>>;

export function membersOf(index: ScenarioIndex, actors: readonly ActorId[]): Members {
  const numbers = (of: ReadonlyMap<ActorId, number>) => actors.flatMap((id) => of.get(id) ?? []);
  const { consumers, platforms } = index.scenario;
  return {
    supports: bitsOf(consumers.length, numbers(index.consumerOf)),
    offers: bitsOf(
      index.slotProducer.length,
      numbers(index.producerOf).flatMap((p) => index.slotsOf(p)),
    ),
    platformHas: bitsOf(platforms.length, numbers(index.platformOf)),
  };
}

/**
 * In every phase before the first one in which it has the target, and in which it is present (a producer: at the
 * address), each of them has it; from that phase on all is as planned. Routes and permissions are as planned too.
 * Null: each has it already as soon as it is there.
 */
export function giveTarget(
  index: ScenarioIndex,
  states: readonly PhaseState[],
  members: Members,
): readonly PhaseState[] | null {
  const given = states.map((state): { -readonly [K in keyof PhaseState]: PhaseState[K] } => ({ ...state }));
  let isGiven = false;
  for (const { contract, version } of targetsOf(index)) {
    for (const list of LISTS) {
      if (isEmpty(members[list])) continue;
      findLacking(states, list, contract, version, members[list]).forEach((lacking, n) => {
        const state = given[n];
        if (!state || isEmpty(lacking)) return;
        isGiven = true;
        const had = state[list][version] as Bits;
        state[list] = state[list].with(
          version,
          had.map((word, w) => word | (lacking[w] as number)),
        );
      });
    }
  }
  if (!isGiven) return null;
  return given.map((state, n) => (isAsPlanned(state, states[n] as PhaseState) ? (states[n] as PhaseState) : state));
}

const isAsPlanned = (a: PhaseState, b: PhaseState): boolean =>
  a.supports === b.supports && a.offers === b.offers && a.platformHas === b.platformHas;

/** By phase: who of the members is there, and has not had the version yet. */
function findLacking(
  states: readonly PhaseState[],
  list: Holding,
  contract: number,
  version: number,
  members: Bits,
): readonly Bits[] {
  let waiting = members;
  return states.map((state) => {
    const has = state[list][version] as Bits;
    waiting = waiting.map((word, w) => word & ~(has[w] as number));
    const presence = PRESENCE[list];
    const present = presence === null ? null : (state[presence][contract] as Bits);
    return waiting.map((word, w) => word & (present ? (present[w] as number) : -1));
  });
}

/** Who would get anything so: consumers, producers, platforms, in the file's order. */
export function findLate(index: ScenarioIndex, states: readonly PhaseState[]): readonly ActorId[] {
  const { consumers, producers, platforms } = index.scenario;
  const all: Members = {
    supports: fullBits(consumers.length),
    offers: fullBits(index.slotProducer.length),
    platformHas: fullBits(platforms.length),
  };
  const late = {
    supports: emptyBits(consumers.length),
    offers: emptyBits(index.slotProducer.length),
    platformHas: emptyBits(platforms.length),
  };
  for (const { contract, version } of targetsOf(index)) {
    for (const list of LISTS) {
      for (const lacking of findLacking(states, list, contract, version, all[list])) addBits(late[list], lacking);
    }
  }
  return [
    ...consumers.filter((_, c) => hasBit(late.supports, c)),
    ...producers.filter((_, p) => index.slotsOf(p).some((slot) => hasBit(late.offers, slot))),
    ...platforms.filter((_, q) => hasBit(late.platformHas, q)),
  ].map(({ id }) => id);
}

/** Of contracts that have older versions too. */
const targetsOf = ({ versions, contracts }: ScenarioIndex) =>
  versions.flatMap(({ contract, isTarget }, version) =>
    isTarget && (contracts[contract]?.versions.length ?? 0) > 1 ? [{ contract, version }] : [],
  );
