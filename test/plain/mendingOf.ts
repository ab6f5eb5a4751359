// What do changes appended to a phase do to its links?
import type { LinkFact } from '../../src/engine/Analysis.ts';
import type { Change, Scenario } from '../../src/model/Scenario.ts';
import { evaluatePhase, openPlainly } from './evaluatePlainly.ts';

/** The scenario with more changes at the end of a phase. */
export function withChanges(scenario: Scenario, phase: number, changes: readonly Change[]): Scenario {
  const phases = scenario.phases.map((one, n) =>
    n === phase ? { ...one, changes: [...(one.changes ?? []), ...changes] } : one,
  );
  return { ...scenario, phases };
}

/** The plain facts of one phase. */
export function linksIn(scenario: Scenario, phase: number): readonly LinkFact[] {
  const { phases, links } = openPlainly(scenario);
  return evaluatePhase(phases, links, phase).links;
}

/** The links that are broken after, and were not before: by their places, as the links are the same. */
export function newlyBroken(before: readonly LinkFact[], after: readonly LinkFact[]): readonly LinkFact[] {
  return after.filter((link, index) => link.status === 'broken' && before[index]?.status !== 'broken');
}

/** The links that were broken before, and are answered after. */
export function newlyAnswered(before: readonly LinkFact[], after: readonly LinkFact[]): readonly LinkFact[] {
  return after.filter((link, index) => link.producer !== null && before[index]?.status === 'broken');
}
