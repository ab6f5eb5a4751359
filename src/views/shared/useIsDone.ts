// Would taking over another plan's phases change nothing?
import { useMemo } from 'react';
import { applyEdit, findObstacle } from '../../model/edits/applyEdit.ts';
import type { EditOf } from '../../model/edits/Edit.ts';
import { useApp } from './useApp.ts';

/** The open plan is like that already. */
export function useIsDone(edit: EditOf<'takeOverPlan' | 'takeOverPhase'>): boolean {
  const scenario = useApp(({ document }) => document.scenario);
  const phases = edit.kind === 'takeOverPlan' ? edit.phases : edit.plan;
  const phase = edit.kind === 'takeOverPlan' ? null : edit.phase;
  // Looked at again when the phases are others, not when the edit is written anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the edit is made of these.
  return useMemo(
    () => findObstacle(scenario, edit) === null && applyEdit(scenario, edit) === scenario,
    [scenario, phases, phase],
  );
}
