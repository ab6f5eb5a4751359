// One phase of another plan is taken over: what it does is done there, and nowhere else where it was planned before.
import { castDraft, original } from 'immer';
import type { Phase, Scenario } from '../Scenario.ts';
import { ID_PATTERN } from '../scenarioSchema.ts';
import { type Deed, keyOf, takeDeed, toDeeds } from './Deed.ts';
import type { EditRules, PhaseDraft } from './EditRules.ts';
import { findDateObstacle } from './findDateObstacle.ts';
import { findPhasesObstacle } from './findPhasesObstacle.ts';
import { findBlank, findIdObstacle } from './findUnknown.ts';
import type { Obstacle } from './Obstacle.ts';
import { placePhase } from './placePhase.ts';

export interface TakeOverPhase {
  readonly kind: 'takeOverPhase';
  readonly phase: string;
  /** All phases of the other plan: where the phase stands among them, and what they do, is looked at. */
  readonly plan: readonly Phase[];
  /** A phase for what is put off, where none follows. */
  readonly rest: { readonly id: string; readonly title: string };
}

export const takeOverPhase: EditRules<TakeOverPhase> = {
  findObstacle: (scenario, edit) => {
    const taken = edit.plan.find(({ id }) => id === edit.phase);
    if (!taken) return { code: 'unknown', what: 'phase', id: edit.phase };
    return (
      (ID_PATTERN.test(taken.id) ? null : ({ code: 'invalid-id', id: taken.id } as const)) ??
      findPhasesObstacle(scenario, [taken]) ??
      findRestObstacle(scenario, edit, taken) ??
      findDateObstacle(scenario, (draft) => takeOverPhase.change(draft, edit))
    );
  },
  change: (draft, edit) => {
    const scenario: Scenario = original(draft) ?? draft;
    const phases = takeOver(scenario, edit);
    if (phases) draft.phases = castDraft(phases as Scenario['phases']);
  },
};

function findRestObstacle(scenario: Scenario, { rest }: TakeOverPhase, taken: Phase): Obstacle | null {
  return (
    findBlank(rest.title) ??
    (rest.id === taken.id
      ? { code: 'id-taken', id: rest.id, by: taken.title }
      : findIdObstacle(scenario, 'phase', rest.id))
  );
}

function takeOver(scenario: Scenario, { phase: id, plan, rest }: TakeOverPhase): readonly Phase[] | null {
  const taken = plan.find((phase) => phase.id === id);
  if (!taken) return null;
  const deeds = toDeeds(scenario, taken);
  const { others, old, before, after } = placePhase(scenario, plan, taken);
  const left = others.map((phase) => withoutDeeds(scenario, phase, notIn(scenario, deeds, plan, phase.id)));
  const putOff = old ? (withoutDeeds(scenario, old, deeds).changes ?? []) : [];
  if (putOff.length > 0) {
    const next = left[after] ?? { ...rest };
    left[after] = { ...next, changes: [...putOff, ...(next.changes ?? [])] };
  }
  return left.toSpliced(before, 0, taken);
}

/** What the other plan does in the phase as well is done there, too. */
function notIn(scenario: Scenario, deeds: readonly Deed[], plan: readonly Phase[], id: string): readonly Deed[] {
  const there = plan.find((phase) => phase.id === id);
  if (!there) return deeds;
  const keys = keysIn(scenario, there);
  return deeds.filter((deed) => !keys.has(keyOf(deed)));
}

const keysIn = (scenario: Scenario, phase: Phase): ReadonlySet<string> => new Set(toDeeds(scenario, phase).map(keyOf));

/** The same phase where it does none of them. */
function withoutDeeds(scenario: Scenario, phase: Phase, deeds: readonly Deed[]): Phase {
  const keys = keysIn(scenario, phase);
  const done = deeds.filter((deed) => keys.has(keyOf(deed)));
  if (done.length === 0) return phase;
  // What takes a deed out writes `changes` anew, and nothing in them.
  const copy = { ...phase } as PhaseDraft;
  for (const deed of done) takeDeed(scenario, copy, deed);
  return copy as Phase;
}
