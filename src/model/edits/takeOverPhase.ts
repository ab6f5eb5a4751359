// One phase of another plan is taken over: what it does is done there, and nowhere else where it was planned before.
import { castDraft, original } from 'immer';
import type { Phase, Scenario } from '../Scenario.ts';
import { ID_PATTERN } from '../scenarioSchema.ts';
import { createPlaces, toDeeds } from './Deed.ts';
import type { EditRules } from './EditRules.ts';
import { findDateObstacle } from './findDateObstacle.ts';
import { findPhasesObstacle } from './findPhasesObstacle.ts';
import { findBlank, findIdObstacle } from './findUnknown.ts';
import type { Obstacle } from './Obstacle.ts';
import { placePhase } from './placePhase.ts';
import { withoutDeeds } from './withoutDeeds.ts';

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
  const placesOf = createPlaces(scenario);
  const deeds = toDeeds(scenario, placesOf, taken);
  const { others, old, before, after } = placePhase(scenario, plan, taken);
  const left = others.map((phase) => {
    // What the other plan does in the phase as well is done there, too.
    const same = plan.find((one) => one.id === phase.id);
    const done = same && toDeeds(scenario, placesOf, same);
    const gone = done ? new Set([...deeds].filter((deed) => !done.has(deed))) : deeds;
    return withoutDeeds(scenario, placesOf, phase, gone);
  });
  const putOff = old ? (withoutDeeds(scenario, placesOf, old, deeds).changes ?? []) : [];
  if (putOff.length > 0) {
    const next = left[after] ?? { ...rest };
    left[after] = { ...next, changes: [...putOff, ...(next.changes ?? [])] };
  }
  return left.toSpliced(before, 0, taken);
}
