// A phase goes: what was to happen in it does not happen, or happens in the next one.
import type { Scenario } from '../Scenario.ts';
import type { EditRules } from './EditRules.ts';
import { ownDateOf } from './findDateObstacle.ts';
import { findUnknown, nameIn } from './findUnknown.ts';
import type { Obstacle } from './Obstacle.ts';
import { pruneClaims } from './pruneClaims.ts';

/** With its changes, and what is claimed or known of it. */
export interface RemovePhase {
  readonly kind: 'removePhase';
  readonly phase: string;
}
/** Its changes come first in the next. */
export interface MergePhase {
  readonly kind: 'mergePhase';
  readonly phase: string;
}

function findObstacle(scenario: Scenario, { phase }: { readonly phase: string }): Obstacle | null {
  const isLast = scenario.phases.length === 1;
  return (
    findUnknown(scenario, { phase }) ??
    (isLast ? { code: 'last', what: 'phase', name: nameIn(scenario, 'phase', phase) } : null)
  );
}

export const removePhase: EditRules<RemovePhase> = {
  findObstacle,
  change: (draft, { phase }) => {
    draft.phases = draft.phases.filter(({ id }) => id !== phase);
    pruneClaims(draft);
  },
};

export const mergePhase: EditRules<MergePhase> = {
  findObstacle: (scenario, { phase }) => {
    const isLast = scenario.phases.at(-1)?.id === phase;
    return (
      findObstacle(scenario, { phase }) ??
      (isLast ? { code: 'no-next-phase', phase: nameIn(scenario, 'phase', phase) } : null)
    );
  },
  change: (draft, { phase }) => {
    const index = draft.phases.findIndex(({ id }) => id === phase);
    const [gone, next] = draft.phases.slice(index, index + 2);
    if (!gone || !next) return;
    const changes = [...(gone.changes ?? []), ...(next.changes ?? [])];
    if (changes.length > 0) next.changes = changes;
    // An undated phase has the day of the one before it, and keeps it.
    const date = ownDateOf(draft, gone);
    if (date !== undefined && ownDateOf(draft, next) === undefined) next.date = date;
    draft.phases.splice(index, 1);
    // What was said of the phase is said of the one that does its changes now.
    for (const said of [...(draft.claims ?? []), ...(draft.known ?? [])])
      if (said.phase === phase) said.phase = next.id;
  },
};
