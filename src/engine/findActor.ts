// What is an actor in a phase? Its presence, platform and versions, beside those of the phase before.
import type { ActorFacts, ActorVersion, Extent } from './Analysis.ts';
import { addBits, type Bits, hasBit } from './bits.ts';
import { invariant } from './invariant.ts';
import type { Holding } from './KeptVersions.ts';
import type { PhaseState } from './PhaseState.ts';
import type { ScenarioIndex } from './ScenarioIndex.ts';

/** Where an actor stands in the bitsets. */
export interface ActorPlace {
  readonly kind: ActorFacts['kind'];
  readonly holding: Holding;
  readonly members: readonly number[];
  readonly number: number;
}

/** Throws for an id that is no actor of the scenario. */
export function placeOf(index: ScenarioIndex, id: string): ActorPlace {
  const consumer = index.consumerOf.get(id);
  if (consumer !== undefined) {
    return { kind: 'consumer', holding: 'supports', members: [consumer], number: consumer };
  }
  const platform = index.platformOf.get(id);
  if (platform !== undefined) {
    return { kind: 'platform', holding: 'platformHas', members: [platform], number: platform };
  }
  const producer = index.producerOf.get(id);
  invariant(producer !== undefined, `${id} is an actor of the scenario`);
  return { kind: 'producer', holding: 'offers', members: index.slotsOf(producer), number: producer };
}

export function countIn(bits: Bits, { members }: ActorPlace): number {
  let n = 0;
  for (const i of members) if (hasBit(bits, i)) n++;
  return n;
}

const toExtent = (count: number, { members }: ActorPlace): Extent =>
  count === 0 ? 'none' : count === members.length ? 'all' : 'some';

export function extentIn(state: PhaseState, place: ActorPlace, version: number): Extent {
  return toExtent(countIn(state[place.holding][version] as Bits, place), place);
}

export function isPresentIn(state: PhaseState, place: ActorPlace): boolean {
  if (place.kind === 'platform') return true;
  const lists = place.kind === 'consumer' ? state.consumerPresent : state.slotPresent;
  return lists.some((bits) => countIn(bits, place) > 0);
}

/** Throws for an id that is no actor of the scenario. */
export function findActor(index: ScenarioIndex, states: readonly PhaseState[], phase: number, id: string): ActorFacts {
  const place = placeOf(index, id);
  const state = states[phase] as PhaseState;
  const before = states[Math.max(0, phase - 1)] as PhaseState;
  const { platforms, consumers } = index.scenario;
  const platform =
    place.kind === 'platform'
      ? (index.parents[place.number] as number)
      : (state[place.kind === 'consumer' ? 'consumerPlatform' : 'producerPlatform'][place.number] as number);
  const versions = index.versions.flatMap((_, v) => toVersion(index, states, place, v, state, before) ?? []);
  const slots = place.kind === 'producer' ? place.members : [];
  return {
    id,
    kind: place.kind,
    isPresent: isPresentIn(state, place),
    wasPresent: isPresentIn(before, place),
    platform: platforms[platform]?.id ?? null,
    addresses: slots.map((slot) => index.addresses[index.slotAddress[slot] as number] as string),
    versions,
    order: place.kind === 'consumer' ? (consumers[place.number]?.order ?? 'newest-first') : null,
  };
}

function toVersion(
  index: ScenarioIndex,
  states: readonly PhaseState[],
  place: ActorPlace,
  v: number,
  state: PhaseState,
  before: PhaseState,
): ActorVersion | null {
  if (countIn(findEver(states, place.holding, v), place) === 0) return null;
  const entry = index.versions[v];
  if (!entry) return null;
  return {
    version: entry.id,
    contract: index.contracts[entry.contract]?.id as string,
    isTarget: entry.isTarget,
    extent: extentIn(state, place, v),
    before: extentIn(before, place, v),
    addressCount: countIn(state[place.holding][v] as Bits, place),
    ended: state.ended[v] === 1,
  };
}

const everHad = new WeakMap<readonly PhaseState[], Map<string, Bits>>();

/** Who has a version in some phase. */
function findEver(states: readonly PhaseState[], holding: Holding, v: number): Bits {
  const known = everHad.get(states) ?? new Map<string, Bits>();
  everHad.set(states, known);
  const key = `${holding} ${v}`;
  let ever = known.get(key);
  if (!ever) {
    ever = new Uint32Array(((states[0] as PhaseState)[holding][v] as Bits).length);
    for (const state of states) addBits(ever, state[holding][v] as Bits);
    known.set(key, ever);
  }
  return ever;
}
