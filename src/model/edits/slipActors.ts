// All that the plan has some actors do comes some phases later. What others do stays where it is.
import { castDraft, original } from 'immer';
import type { ActorId, Change, Phase, Scenario } from '../Scenario.ts';
import { indexOfPhase } from './addVersionToActor.ts';
import type { EditRules } from './EditRules.ts';
import { nameOf } from './findActor.ts';
import { findBlank, findUnknown } from './findUnknown.ts';
import { splitChange } from './narrowChange.ts';
import { newId, takenIds } from './newId.ts';
import type { Obstacle } from './Obstacle.ts';

export interface SlipActors {
  readonly kind: 'slipActors';
  readonly actors: readonly ActorId[];
  /** How many phases later: 1 at least. */
  readonly phases: number;
  /** What the phases are called that the plan gets at its end, in order; more than are needed do no harm. */
  readonly titles: readonly string[];
  /** From this phase on; left out, or the first: from the second on. The starting state is never moved. */
  readonly from?: string;
}

export const slipActors: EditRules<SlipActors> = {
  findObstacle: (scenario, edit) => {
    const { actors, phases, titles, from } = edit;
    if (actors.length === 0) return { code: 'nothing-named' };
    return (
      findUnknown(scenario, { actor: actors, phase: from }) ??
      (Number.isInteger(phases) && phases >= 1 ? null : { code: 'not-later', phases }) ??
      (findLastMoved(scenario, edit) === null ? toIdle(scenario, actors) : findUntitled(scenario, edit, titles))
    );
  },
  change: (draft, edit) => {
    // Thousands may be named in a change: read as it was, not through the draft.
    draft.phases = castDraft([...toSlipped(original(draft) ?? draft, edit)]);
  },
};

/** How many phases the plan gets at its end, so that nothing is lost. */
export function countAddedPhases(scenario: Scenario, edit: Omit<SlipActors, 'titles' | 'kind'>): number {
  const last = findLastMoved(scenario, edit);
  return last === null ? 0 : Math.max(0, last + edit.phases + 1 - scenario.phases.length);
}

const startOf = (scenario: Scenario, from: string | undefined): number =>
  Math.max(1, from === undefined ? 1 : indexOfPhase(scenario, from));

/** The last phase in which one of them does something that is moved; null: none does anything. */
function findLastMoved(scenario: Scenario, { actors, from }: Pick<SlipActors, 'actors' | 'from'>): number | null {
  const start = startOf(scenario, from);
  const doesSome = (change: Change) => isNamed(change, actors) && splitChange(scenario, change, actors).own !== null;
  const last = scenario.phases.findLastIndex(({ changes = [] }, n) => n >= start && changes.some(doesSome));
  return last < 0 ? null : last;
}

const isNamed = (change: Change, actors: readonly ActorId[]): boolean =>
  actors.some((id) => change.actors.includes(id));

const toIdle = (scenario: Scenario, actors: readonly ActorId[]): Obstacle => ({
  code: 'nothing-later',
  names: actors.map((id) => nameOf(scenario, id)),
});

function findUntitled(scenario: Scenario, edit: SlipActors, titles: readonly string[]): Obstacle | null {
  const needed = countAddedPhases(scenario, edit);
  if (titles.length < needed) return { code: 'blank-name' };
  return (
    titles
      .slice(0, needed)
      .map(findBlank)
      .find((obstacle) => obstacle !== null) ?? null
  );
}

/** Each phase keeps what others do in it, and gets what these do so many phases before it, in the same order. */
function toSlipped(scenario: Scenario, edit: SlipActors): readonly Phase[] {
  const start = startOf(scenario, edit.from);
  const split = scenario.phases.map((phase, n) =>
    n < start ? { stay: phase.changes ?? [], move: [] } : splitPhase(scenario, phase, edit.actors),
  );
  return [...scenario.phases, ...toAdded(scenario, edit)].map((phase, n) => {
    const [stay, come] = [split[n]?.stay ?? [], split[n - edit.phases]?.move ?? []];
    const hasLost = n < split.length && (split[n]?.move.length ?? 0) > 0;
    if (come.length === 0 && !hasLost) return phase;
    const { changes: _, ...rest } = phase;
    return stay.length + come.length === 0 ? rest : { ...rest, changes: [...stay, ...come] };
  });
}

function splitPhase(scenario: Scenario, { changes = [] }: Phase, actors: readonly ActorId[]) {
  const stay: Change[] = [];
  const move: Change[] = [];
  for (const change of changes) {
    const { others, own } = isNamed(change, actors) ? splitChange(scenario, change, actors) : { others: [], own: null };
    if (own) {
      stay.push(...others);
      move.push(own);
    } else stay.push(change);
  }
  return { stay, move };
}

function toAdded(scenario: Scenario, edit: SlipActors): readonly Phase[] {
  const taken = [...takenIds(scenario, 'phases')];
  return edit.titles.slice(0, countAddedPhases(scenario, edit)).map((title) => {
    const id = newId(title, taken, 'fas');
    taken.push(id);
    return { id, title };
  });
}
