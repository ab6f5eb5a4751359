// Several edits are made as one step, as when a list of names is pasted.
import { original, produce } from 'immer';
import type { Scenario } from '../Scenario.ts';
import type { SingleEdit } from './Edit.ts';
import type { EditRules } from './EditRules.ts';
import type { Obstacle } from './Obstacle.ts';

export interface Together {
  readonly kind: 'together';
  /** One after the other: each finds what those before it have left. */
  readonly edits: readonly SingleEdit[];
}

type RulesOf = (edit: SingleEdit) => EditRules<SingleEdit>;

/** Offered where each may be made after those before it. */
export const createTogether = (rulesOf: RulesOf): EditRules<Together> => ({
  findObstacle: (scenario, { edits }): Obstacle | null => {
    if (edits.length === 0) return { code: 'nothing-named' };
    let now = scenario;
    for (const edit of edits) {
      const obstacle = rulesOf(edit).findObstacle(now, edit);
      if (obstacle) return obstacle;
      now = make(rulesOf, now, edit);
    }
    return null;
  },
  change: (draft, { edits }) => {
    // One at a time: what an edit puts in is not the draft's to write in, until it has been made.
    const start: Scenario = original(draft) ?? draft;
    const end = edits.reduce((now, edit) => make(rulesOf, now, edit), start);
    for (const key of Object.keys(draft)) if (!Object.hasOwn(end, key)) Reflect.deleteProperty(draft, key);
    Object.assign(draft, end);
  },
});

const make = (rulesOf: RulesOf, scenario: Scenario, edit: SingleEdit): Scenario =>
  produce(scenario, (draft) => {
    rulesOf(edit).change(draft, edit);
  });
