// Need no two organisations wait for each other inside a phase? Judged by what tells people the order of a phase.
import type { ActorId } from '../../model/Scenario.ts';
import type { Analysis } from '../Analysis.ts';
import { sourceOf } from '../analysisSource.ts';
import { findPhaseOrder } from '../order/findPhaseOrder.ts';
import type { CutOver } from './MigrationPlan.ts';

/** What one actor does one after the other, and what is done on a common day, is no waiting. */
export function isSafeInside(analysis: Analysis, cutOvers: readonly CutOver[]): boolean {
  const { index, states } = sourceOf(analysis);
  return analysis.scenario.phases.every(({ id }, n) => {
    const order = findPhaseOrder(index, states, n);
    if (order.kind !== 'needed') return order.kind === 'any';
    const groups = cutOvers.flatMap(({ phase, actors }) => (phase === id ? [new Set(actors)] : []));
    const isOne = (a: ActorId | undefined, b: ActorId | undefined): boolean =>
      a !== undefined && b !== undefined && (a === b || groups.some((group) => group.has(a) && group.has(b)));
    const pairs = order.needs.map(({ first, then }) => [first, then]);
    const together = order.cutOvers.flatMap(({ parts }) => parts.map((part) => [parts[0] as number, part]));
    return [...pairs, ...together].every(([a = -1, b = -1]) => isOne(order.parts[a]?.actor, order.parts[b]?.actor));
  });
}
