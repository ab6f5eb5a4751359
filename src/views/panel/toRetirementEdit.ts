// What does the plan need, to drop a version when it may go? An edit, and what to call it.
import type { Retirement } from '../../engine/Analysis.ts';
import type { Edit } from '../../model/edits/Edit.ts';
import { isPlannedIn } from '../../model/edits/Planned.ts';
import type { Scenario } from '../../model/Scenario.ts';

export interface RetirementEdit {
  /** `drop`: not planned yet. `postpone`, `advance`: planned in another phase. `keep`: planned, but never safe. */
  readonly kind: 'drop' | 'postpone' | 'advance' | 'keep';
  /** Where it will be dropped; where it was, for `keep`. */
  readonly phase: number;
  readonly edit: Edit;
}

/** Null: as it should be, never possible, or told of one application only, while others may need it still. */
export function toRetirementEdit(scenario: Scenario, retirement: Retirement): RetirementEdit | null {
  const { actor, version, application, planned, earliest, verdict } = retirement;
  if (application !== null || planned === earliest) return null;
  if (earliest === null) return verdict === 'too-early' ? toKeep(scenario, retirement) : null;
  const phase = scenario.phases[earliest];
  if (!phase) return null;
  const actors = actor === null ? scenario.platforms.map(({ id }) => id) : [actor];
  const kind = planned === null ? 'drop' : planned < earliest ? 'postpone' : 'advance';
  return { kind, phase: earliest, edit: { kind: 'retireVersion', actors, version, phase: phase.id } };
}

/** Only what a change takes away can be kept so: not what goes because the actor leaves. */
function toKeep(scenario: Scenario, { actor, version, planned }: Retirement): RetirementEdit | null {
  const phase = planned === null ? undefined : scenario.phases[planned];
  if (!phase || planned === null || actor === null) return null;
  const removal = { does: 'removes', version } as const;
  return isPlannedIn(scenario, phase, actor, removal)
    ? {
        kind: 'keep',
        phase: planned,
        edit: { kind: 'removePlanned', actors: [actor], planned: removal, phase: phase.id },
      }
    : null;
}
