// How does every link stand when only some of a phase's changes are made?
import type { LinkFact } from '../../src/engine/Analysis.ts';
import type { Change, Scenario } from '../../src/model/Scenario.ts';
import { openPlainly } from './evaluatePlainly.ts';
import { factsOf } from './factsOf.ts';

/** The links after the phase before and these changes, on the day of the phase before; accepted gaps left out. */
export function standingsOf(scenario: Scenario, phase: number, changes: readonly Change[]): readonly LinkFact[] {
  const halfway = { id: 'halfway', title: 'halfway', changes };
  const { phases, links } = openPlainly({ ...scenario, phases: [...scenario.phases.slice(0, phase), halfway] });
  const world = phases.worlds[phase];
  if (world === undefined) throw new Error(`no phase ${phase}`);
  return factsOf(world, links).filter(({ accepted }) => !accepted);
}

export const isAnswered = ({ status }: LinkFact): boolean => status !== 'broken' && status !== 'absent';
