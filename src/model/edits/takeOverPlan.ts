// The phases of another plan are taken over, all of them, in place of those that there are.
import { castDraft } from 'immer';
import type { Phase, Scenario } from '../Scenario.ts';
import { ID_PATTERN } from '../scenarioSchema.ts';
import type { EditRules } from './EditRules.ts';
import { findDateObstacle } from './findDateObstacle.ts';
import { findPhasesObstacle } from './findPhasesObstacle.ts';
import type { Obstacle } from './Obstacle.ts';
import { pruneScenario } from './pruneScenario.ts';

/** Who takes part, who needs whom and where boxes stand is as before. */
export interface TakeOverPlan {
  readonly kind: 'takeOverPlan';
  readonly phases: readonly Phase[];
}

export const takeOverPlan: EditRules<TakeOverPlan> = {
  findObstacle: (scenario, edit) =>
    findIdsObstacle(edit.phases) ??
    findPhasesObstacle(scenario, edit.phases) ??
    findDateObstacle(scenario, (draft) => {
      draft.phases = castDraft(edit.phases as Scenario['phases']);
    }),
  change: (draft, { phases }) => {
    draft.phases = castDraft(phases as Scenario['phases']);
    // What is said of phases that are gone goes with them.
    pruneScenario(draft);
  },
};

function findIdsObstacle(phases: readonly Phase[]): Obstacle | null {
  const known = new Map<string, string>();
  for (const { id, title } of phases) {
    if (!ID_PATTERN.test(id)) return { code: 'invalid-id', id };
    const by = known.get(id);
    if (by !== undefined) return { code: 'id-taken', id, by };
    known.set(id, title);
  }
  return null;
}
