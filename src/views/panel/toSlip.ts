// Which change of the plan puts some actors off? With names for the phases that it needs at the end.
import type { Words } from '../../i18n/createWords.ts';
import type { EditOf } from '../../model/edits/Edit.ts';
import { newTitles } from '../../model/edits/newTitle.ts';
import { countAddedPhases } from '../../model/edits/slipActors.ts';
import type { ActorId, Scenario } from '../../model/Scenario.ts';

export function toSlip(
  { t }: Words,
  scenario: Scenario,
  actors: readonly ActorId[],
  phases: number,
): EditOf<'slipActors'> {
  const added = countAddedPhases(scenario, { actors, phases });
  const titles = newTitles(scenario, added, (number) => t('slip.newPhase', { number }));
  return { kind: 'slipActors', actors, phases, titles };
}
