// A phase comes after another one: new, or a copy of it.
import type { DateText } from '../Scenario.ts';
import type { EditRules } from './EditRules.ts';
import { findDateObstacle } from './findDateObstacle.ts';
import { findBlank, findDateProblem, findIdObstacle, findUnknown } from './findUnknown.ts';

export interface AddPhase {
  readonly kind: 'addPhase';
  readonly id: string;
  readonly title: string;
  /** The phase that it comes after; null: none, so that it is where we start. */
  readonly after: string | null;
  readonly date?: DateText;
}
/** The copy comes next, with the same changes and on the same day. */
export interface CopyPhase {
  readonly kind: 'copyPhase';
  readonly phase: string;
  readonly id: string;
  readonly title: string;
}

export const addPhase: EditRules<AddPhase> = {
  findObstacle: (scenario, edit) =>
    findIdObstacle(scenario, 'phase', edit.id) ??
    findBlank(edit.title) ??
    findUnknown(scenario, { phase: edit.after }) ??
    findDateProblem(edit.date) ??
    findDateObstacle(scenario, (draft) => addPhase.change(draft, edit)),
  change: (draft, { id, title, after, date }) => {
    const index = draft.phases.findIndex((phase) => phase.id === after);
    draft.phases.splice(index + 1, 0, { id, title, ...(date === undefined ? {} : { date }) });
  },
};

export const copyPhase: EditRules<CopyPhase> = {
  findObstacle: (scenario, { phase, id, title }) =>
    findUnknown(scenario, { phase }) ?? findIdObstacle(scenario, 'phase', id) ?? findBlank(title),
  change: (draft, { phase, id, title }) => {
    const index = draft.phases.findIndex((each) => each.id === phase);
    const original = draft.phases[index];
    if (!original) return;
    const { date, release, ...rest } = original;
    draft.phases.splice(index + 1, 0, {
      ...rest,
      id,
      title,
      ...(date === undefined && release !== undefined ? { release } : {}),
    });
  },
};
