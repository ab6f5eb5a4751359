// What must each kind of edit know? Why it cannot be done, and what it does. docs/edits.md says how to add one.
import type { Draft } from 'immer';
import type { Scenario } from '../Scenario.ts';
import type { Obstacle } from './Obstacle.ts';

export type ScenarioDraft = Draft<Scenario>;
export type PhaseDraft = ScenarioDraft['phases'][number];

export interface EditRules<OneEdit> {
  /** Null: it may be offered, and a valid scenario stays valid. */
  findObstacle(scenario: Scenario, edit: OneEdit): Obstacle | null;
  /** Writes in the draft; called only where nothing is in the way. */
  change(draft: ScenarioDraft, edit: OneEdit): void;
}
