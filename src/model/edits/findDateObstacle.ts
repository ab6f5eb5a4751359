// Would the phases' dates go backwards (S6)? Says which phase comes after which.
import { produce } from 'immer';
import type { DateText, Phase, Scenario } from '../Scenario.ts';
import type { ScenarioDraft } from './EditRules.ts';
import type { Obstacle } from './Obstacle.ts';

/** A phase's own date, else its release's; one that has neither has that of the phase before. */
export function ownDateOf(scenario: Scenario, { date, release }: Phase): DateText | undefined {
  return date ?? (release === undefined ? undefined : scenario.releases?.find(({ id }) => id === release)?.date);
}

/** What stands in the way of a change to the phases: tried, and looked at. */
export function findDateObstacle(scenario: Scenario, change: (draft: ScenarioDraft) => void): Obstacle | null {
  const after: Scenario = produce(scenario, (draft) => {
    change(draft);
  });
  let last: { readonly title: string; readonly date: DateText } | null = null;
  for (const phase of after.phases) {
    const date = ownDateOf(after, phase);
    if (date === undefined) continue;
    if (last && date < last.date) {
      return { code: 'date-order', phase: last.title, date: last.date, next: phase.title, nextDate: date };
    }
    last = { title: phase.title, date };
  }
  return null;
}
