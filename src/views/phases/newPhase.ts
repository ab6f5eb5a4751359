// What is a new phase called? As the next in order at the end; between others, as new.

import type { EditOf } from '../../model/edits/Edit.ts';
import { newId, takenIds } from '../../model/edits/newId.ts';
import { type NameOf, newTitle } from '../../model/edits/newTitle.ts';
import type { Scenario } from '../../model/Scenario.ts';

/** Fas 4 after the start, fas 1, 2 and 3. */
export function addLastPhase(scenario: Scenario, nameOf: NameOf): EditOf<'addPhase'> {
  const title = newTitle(scenario, scenario.phases.length, nameOf);
  return addPhaseAfter(scenario, title, scenario.phases.at(-1)?.id ?? null);
}

export const addPhaseAfter = (scenario: Scenario, title: string, after: string | null): EditOf<'addPhase'> => ({
  kind: 'addPhase',
  id: newId(title, takenIds(scenario, 'phases'), 'fas'),
  title,
  after,
});
