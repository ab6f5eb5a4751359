// What can a person do to the plan from here? Make an edit, know what it is called, and why it is not offered.
import { useMemo } from 'react';
import { describeEdit } from '../../i18n/describeEdit.ts';
import { describeObstacle } from '../../i18n/describeObstacle.ts';
import { findObstacle } from '../../model/edits/applyEdit.ts';
import type { Edit } from '../../model/edits/Edit.ts';
import type { Scenario } from '../../model/Scenario.ts';
import { useApp, useAppStore } from './useApp.ts';
import { useWords } from './useWords.ts';

export interface Editing {
  readonly scenario: Scenario;
  edit(edit: Edit): void;
  /** As in the menus, in undo and in the list of changes. */
  labelOf(edit: Edit): string;
  /** Null: it is offered. */
  obstacleTo(edit: Edit): string | null;
}

export function useEditing(): Editing {
  const store = useAppStore();
  const words = useWords();
  const scenario = useApp(({ document }) => document.scenario);
  return useMemo(
    () => ({
      scenario,
      edit: (edit) => store.getState().edit(edit),
      labelOf: (edit) => describeEdit(words, scenario, edit),
      obstacleTo: (edit) => {
        const obstacle = findObstacle(scenario, edit);
        return obstacle && describeObstacle(words, obstacle);
      },
    }),
    [store, words, scenario],
  );
}
