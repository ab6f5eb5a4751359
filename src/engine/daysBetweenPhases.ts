// How many days lie between two phases? Only where both are dated themselves: a phase that has the day of the one before
// it (S6) is not.
import { daysBetween } from '../model/daysBetween.ts';
import { ownDateOf } from '../model/edits/findDateObstacle.ts';
import type { Scenario } from '../model/Scenario.ts';

/** Null: one of them is no phase, or has no date of its own or of its release. Less than 0: `to` comes first. */
export function daysBetweenPhases(scenario: Scenario, from: number | null, to: number | null): number | null {
  const [a, b] = [from, to].map((phase) => {
    const entry = phase === null ? undefined : scenario.phases[phase];
    return entry && ownDateOf(scenario, entry);
  });
  return a === undefined || b === undefined ? null : daysBetween(a, b);
}
