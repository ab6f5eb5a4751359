// Is a phase's order told unasked? In large plans it takes a second or two to work out.
import type { Analysis } from '../engine/Analysis.ts';

/** Links of a phase, answered or not. */
const MANY = 50_000;

export function isOrderQuick({ phases }: Analysis, phase: number): boolean {
  const counts = phases[phase]?.counts;
  return counts !== undefined && Object.values(counts).reduce((sum, count) => sum + count, 0) <= MANY;
}
