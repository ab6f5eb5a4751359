// How does nobody hold two versions longer than needed, in so many phases? Exact: the conditions are differences.
import { earliestTimes } from './earliestTimes.ts';
import { findClosure } from './findClosure.ts';
import { type Apart, LAST, START } from './PlanModel.ts';

/** Times of least cost, the earliest of them; null if there are none. `costs`: of each moment, for each phase later. */
export function leastDoubled(costs: Int32Array, edges: readonly Apart[], phases: number): Int32Array | null {
  const bounded = [...edges, { from: LAST, to: START, gap: -phases }];
  const earliest = earliestTimes(costs.length, bounded);
  if (!earliest.ok) return null;
  const { times } = earliest;
  const gains = costs.map((cost) => -cost);
  for (;;) {
    const tight = edges.filter(({ from, to, gap }) => times[to] === (times[from] as number) + gap);
    const stuck = (m: number) => m === START || (m === LAST && times[LAST] === phases);
    const later = findClosure(gains, tight, stuck);
    if (later.size === 0) return times;
    for (const m of later) times[m] = (times[m] as number) + 1;
  }
}

export const costOf = (costs: Int32Array, times: Int32Array): number =>
  costs.reduce((sum, cost, m) => sum + cost * (times[m] as number), 0);
