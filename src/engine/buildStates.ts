// What holds at the end of each phase? Rules S1–S7, from the starting state through all changes.
import type { ActorId, Phase, Scenario, VersionId } from '../model/Scenario.ts';
import { applyChange } from './applyChange.ts';
import { type Bits, emptyBits, setBit } from './bits.ts';
import { Draft } from './Draft.ts';
import type { PhaseState } from './PhaseState.ts';
import type { ScenarioIndex } from './ScenarioIndex.ts';

/** One state a phase; a phase without changes shares everything with the one before. */
export function buildStates(index: ScenarioIndex): PhaseState[] {
  const { scenario } = index;
  const versionsOf = index.contracts.map(({ versions }) => versions);
  let before = startingState(index);
  return datesOf(scenario).map((date, n) => {
    const draft = new Draft(before);
    draft.state.date = date;
    draft.state.ended = endedAt(index, date, before.ended);
    for (const change of (scenario.phases[n] as Phase).changes ?? []) applyChange(draft, index, change);
    before = draft.settlePresence(versionsOf);
    return before;
  });
}

/** S6: a phase's date is its own, else its release's, else that of the phase before. */
export function datesOf(scenario: Scenario): (string | null)[] {
  const releases = new Map((scenario.releases ?? []).map(({ id, date }) => [id, date]));
  let last: string | null = null;
  return scenario.phases.map(({ date, release }) => {
    last = date ?? (release === undefined ? undefined : releases.get(release)) ?? last;
    return last;
  });
}

function endedAt(index: ScenarioIndex, date: string | null, before: Uint8Array): Uint8Array {
  const ended = Uint8Array.from(index.versions, ({ endOfLife }) =>
    endOfLife !== undefined && date !== null && endOfLife < date ? 1 : 0,
  );
  return ended.every((flag, v) => flag === before[v]) ? before : ended;
}

function startingState(index: ScenarioIndex): PhaseState {
  const { scenario, versions, contracts } = index;
  const slots = index.slotProducer.length;
  const platformAt = (id: ActorId | undefined): number => (id === undefined ? 0 : (index.platformOf.get(id) ?? 0));
  const sets = (size: number): Bits[] => versions.map(() => emptyBits(size));
  const supports = sets(scenario.consumers.length);
  const offers = sets(slots);
  const platformHas = sets(scenario.platforms.length);
  const give = (list: Bits[], ids: readonly VersionId[], members: readonly number[]) => {
    for (const id of ids) {
      for (const i of members) setBit(list[index.versionOf.get(id) as number] as Bits, i);
    }
  };
  scenario.consumers.forEach((consumer, c) => {
    give(supports, consumer.supports ?? [], [c]);
  });
  scenario.producers.forEach((producer, p) => {
    give(offers, producer.supports ?? [], index.slotsOf(p));
  });
  scenario.platforms.forEach((platform, q) => {
    give(platformHas, platform.supports ?? [...index.versionOf.keys()], [q]);
  });
  return {
    date: null,
    ended: new Uint8Array(versions.length),
    consumerPlatform: Int32Array.from(scenario.consumers, ({ platform }) => platformAt(platform)),
    producerPlatform: Int32Array.from(scenario.producers, ({ platform }) => platformAt(platform)),
    supports,
    offers,
    platformHas,
    consumerPresent: contracts.map(() => emptyBits(scenario.consumers.length)),
    slotPresent: contracts.map(() => emptyBits(slots)),
    routes: new Map(),
    closedPermissions: new Map(),
  };
}
