// How do many actors stand in a phase together? By numbers of them, without the facts of each.
import type { ActorId } from '../model/Scenario.ts';
import type { GroupFacts, GroupVersion } from './Analysis.ts';
import type { Bits } from './bits.ts';
import { type ActorPlace, countIn, isPresentIn, placeOf } from './findActor.ts';
import type { PhaseState } from './PhaseState.ts';
import type { ScenarioIndex } from './ScenarioIndex.ts';

const knownPlaces = new WeakMap<ScenarioIndex, WeakMap<readonly ActorId[], readonly ActorPlace[]>>();

/** Looked up once for each list: groups are the same from phase to phase. */
function placesOf(index: ScenarioIndex, members: readonly ActorId[]): readonly ActorPlace[] {
  const known = knownPlaces.get(index) ?? new WeakMap<readonly ActorId[], readonly ActorPlace[]>();
  knownPlaces.set(index, known);
  const places = known.get(members) ?? members.map((id) => placeOf(index, id));
  known.set(members, places);
  return places;
}

/** Throws for an id that is no actor of the scenario. */
export function findGroup(
  index: ScenarioIndex,
  states: readonly PhaseState[],
  phase: number,
  members: readonly ActorId[],
): GroupFacts {
  const places = placesOf(index, members);
  const state = states[phase] as PhaseState;
  const before = states[Math.max(0, phase - 1)] as PhaseState;
  return {
    size: places.length,
    present: places.filter((place) => isPresentIn(state, place)).length,
    versions: index.versions.flatMap(({ id, isTarget }, v) => {
      const found = findHaving(members, places, state, before, v);
      if (found.having.length + found.before === 0) return [];
      return { version: id, isTarget, ended: state.ended[v] === 1, ...found };
    }),
  };
}

function findHaving(
  members: readonly ActorId[],
  places: readonly ActorPlace[],
  state: PhaseState,
  before: PhaseState,
  v: number,
): Pick<GroupVersion, 'having' | 'whole' | 'before'> {
  const having: ActorId[] = [];
  const counts = { whole: 0, before: 0 };
  places.forEach((place, i) => {
    const now = countIn(state[place.holding][v] as Bits, place);
    if (now > 0) having.push(members[i] as ActorId);
    if (now > 0 && now === place.members.length) counts.whole++;
    if (countIn(before[place.holding][v] as Bits, place) > 0) counts.before++;
  });
  return { having, ...counts };
}
