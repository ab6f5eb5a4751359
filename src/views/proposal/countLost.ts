// How much that is said of phases goes when they do?
import type { Phase, Scenario } from '../../model/Scenario.ts';

/** Claims and known findings about phases that `phases` has not. */
export function countLost({ claims = [], known = [] }: Scenario, phases: readonly Phase[]): number {
  const ids = new Set(phases.map(({ id }) => id));
  return [...claims, ...known].filter(({ phase }) => !ids.has(phase)).length;
}
