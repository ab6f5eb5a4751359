// What is said of a phase: its title and description, its day, and the release in which it happens.
import type { DateText, Scenario } from '../Scenario.ts';
import type { EditRules, ScenarioDraft } from './EditRules.ts';
import { findDateObstacle } from './findDateObstacle.ts';
import { findBlank, findDateProblem, findUnknown } from './findUnknown.ts';
import type { Obstacle } from './Obstacle.ts';

interface OfPhase {
  readonly phase: string;
}
export interface RenamePhase extends OfPhase {
  readonly kind: 'renamePhase';
  readonly title: string;
}
export interface DescribePhase extends OfPhase {
  readonly kind: 'describePhase';
  /** Empty: none. */
  readonly description: string;
}
export interface DatePhase extends OfPhase {
  readonly kind: 'datePhase';
  /** Null: its release's, else that of the phase before. */
  readonly date: DateText | null;
}
export interface SetPhaseRelease extends OfPhase {
  readonly kind: 'setPhaseRelease';
  readonly release: string | null;
}
export interface MovePhase extends OfPhase {
  readonly kind: 'movePhase';
  /** Null: it becomes the first. */
  readonly after: string | null;
}

const phaseIn = (draft: ScenarioDraft, id: string) => draft.phases.find((phase) => phase.id === id);

export const renamePhase: EditRules<RenamePhase> = {
  findObstacle: (scenario, { phase, title }) => findUnknown(scenario, { phase }) ?? findBlank(title),
  change: (draft, { phase, title }) => {
    const entry = phaseIn(draft, phase);
    if (entry) entry.title = title;
  },
};

export const describePhase: EditRules<DescribePhase> = {
  findObstacle: (scenario, { phase }) => findUnknown(scenario, { phase }),
  change: (draft, { phase, description }) => {
    const entry = phaseIn(draft, phase);
    if (!entry) return;
    if (description === '') delete entry.description;
    else entry.description = description;
  },
};

export const datePhase: EditRules<DatePhase> = {
  findObstacle: (scenario, edit) =>
    findUnknown(scenario, { phase: edit.phase }) ??
    findDateProblem(edit.date) ??
    findDateObstacle(scenario, (draft) => datePhase.change(draft, edit)),
  change: (draft, { phase, date }) => {
    const entry = phaseIn(draft, phase);
    if (!entry) return;
    if (date === null) delete entry.date;
    else entry.date = date;
  },
};

export const setPhaseRelease: EditRules<SetPhaseRelease> = {
  findObstacle: (scenario, edit) =>
    findUnknown(scenario, { phase: edit.phase, release: edit.release }) ??
    findDateObstacle(scenario, (draft) => setPhaseRelease.change(draft, edit)),
  change: (draft, { phase, release }) => {
    const entry = phaseIn(draft, phase);
    if (!entry) return;
    if (release === null) delete entry.release;
    else entry.release = release;
  },
};

export const movePhase: EditRules<MovePhase> = {
  findObstacle: (scenario, edit) =>
    findUnknown(scenario, { phase: [edit.phase, ...(edit.after === null ? [] : [edit.after])] }) ??
    findMoveObstacle(scenario, edit),
  change: (draft, { phase, after }) => {
    if (phase === after) return;
    const [entry] = draft.phases.splice(
      draft.phases.findIndex(({ id }) => id === phase),
      1,
    );
    if (entry) draft.phases.splice(draft.phases.findIndex(({ id }) => id === after) + 1, 0, entry);
  },
};

const findMoveObstacle = (scenario: Scenario, edit: MovePhase): Obstacle | null =>
  findDateObstacle(scenario, (draft) => movePhase.change(draft, edit));
