// Would taking over another plan's phases change anything?
import { useMemo } from 'react';
import { applyEdit, findObstacle } from '../../model/edits/applyEdit.ts';
import type { EditOf } from '../../model/edits/Edit.ts';
import { useEditing } from './useEditing.ts';

type TakeOver = EditOf<'takeOverPlan' | 'takeOverPhase'>;

export interface TakingOver {
  readonly edit: TakeOver;
  /** The open plan is like that already. */
  readonly isDone: boolean;
}

export function useTakeOver(edit: TakeOver): TakingOver {
  const { scenario } = useEditing();
  const { kind } = edit;
  const phases = kind === 'takeOverPlan' ? edit.phases : edit.plan;
  const phase = kind === 'takeOverPlan' ? null : edit.phase;
  // What the edit is, in what does not change from one rendering to the next.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the edit is made of these.
  const isDone = useMemo(
    () => findObstacle(scenario, edit) === null && applyEdit(scenario, edit) === scenario,
    [scenario, kind, phases, phase],
  );
  return { edit, isDone };
}
