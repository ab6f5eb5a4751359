// How many links fare how in a phase? Of all applications, or of one.
import type { Tally } from '../engine/Analysis.ts';
import type { Teller } from './createTeller.ts';

/** `application`: null for all. */
export function tallyOf(
  { analysis }: Pick<Teller, 'analysis'>,
  phase: number,
  application: string | null,
): Tally | undefined {
  const facts = analysis.phases[phase];
  const index = analysis.scenario.applications.findIndex(({ id }) => id === application);
  return index < 0 ? facts : facts?.applications[index];
}
