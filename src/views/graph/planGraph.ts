// What is the same in all phases? The rows, the traces of the actors, and the layout over the links of all phases.
import type { Analysis } from '../../engine/Analysis.ts';
import { type Gathering, gatherActors } from '../shared/gatherActors.ts';
import type { DirectLine, KnownOrder } from './orderItems.ts';
import { planLayout } from './planLayout.ts';
import { toFlows } from './toFlows.ts';
import type { GraphSource } from './toGraph.ts';
import { toPairs } from './toPairs.ts';
import { type Traces, traceActors } from './traceActors.ts';

/** `known`: the order in which the items stood before the plan was changed. */
export function planGraph(analysis: Analysis, openGroups: readonly string[], known?: KnownOrder): GraphSource {
  const { scenario } = analysis;
  const gathering = gatherActors(scenario, openGroups);
  const traces = traceActors(scenario);
  // Groups keep the order of the file: among so many, what is broken meets in a knot.
  const direct = gathering.isGathered ? [] : findDirectLines(analysis, gathering, traces);
  return { analysis, gathering, traces, plan: planLayout(scenario, gathering, traces, direct, known) };
}

/** Answered links run through the lanes; only broken ones go straight. */
function findDirectLines(analysis: Analysis, gathering: Gathering, traces: Traces): readonly DirectLine[] {
  const found = new Map<string, DirectLine>();
  for (const [phase, { counts }] of analysis.phases.entries()) {
    if (counts.broken + counts.accepted === 0) continue;
    for (const [id, pair] of toPairs(toFlows(analysis, phase, null, gathering, traces))) found.set(id, pair);
  }
  return [...found.values()];
}
