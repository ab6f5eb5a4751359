// Which date has each phase (S6)?
import type { DateText, Scenario } from '../../src/model/Scenario.ts';

/** S6: its own, else its release's, else that of the phase before; null before the first date. */
export function datesOf(scenario: Scenario): readonly (DateText | null)[] {
  let date: DateText | null = null;
  return scenario.phases.map((phase) => {
    const release = scenario.releases?.find((one) => one.id === phase.release);
    date = phase.date ?? release?.date ?? date;
    return date;
  });
}
