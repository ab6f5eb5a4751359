// Boxes are dragged in the graph, or fall back to where the product places them.
import type { ActorId, Position } from '../Scenario.ts';
import type { EditRules } from './EditRules.ts';
import { findUnknown } from './findUnknown.ts';

export interface MoveBoxes {
  readonly kind: 'moveBoxes';
  readonly positions: Readonly<Record<ActorId, Position>>;
}
export interface ResetLayout {
  readonly kind: 'resetLayout';
}

export const moveBoxes: EditRules<MoveBoxes> = {
  findObstacle: (scenario, { positions }) => findUnknown(scenario, { actor: Object.keys(positions) }),
  change: (draft, { positions }) => {
    const placed = Object.entries(positions).filter(([, { x, y }]) => Number.isFinite(x) && Number.isFinite(y));
    // Adding zero: there is no −0 in a file.
    const moved = placed.map(([id, { x, y }]) => [id, { x: x + 0, y: y + 0 }] as const);
    if (moved.length > 0) draft.layout = { ...draft.layout, ...Object.fromEntries(moved) };
  },
};

export const resetLayout: EditRules<ResetLayout> = {
  findObstacle: () => null,
  change: (draft) => {
    delete draft.layout;
  },
};
