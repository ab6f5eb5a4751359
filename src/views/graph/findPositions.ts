// Where do the boxes of a plan stand? For whoever draws two plans at the same places.
import type { Analysis } from '../../engine/Analysis.ts';
import type { Layout } from '../../model/Scenario.ts';
import { planGraph } from './planGraph.ts';
import { toBoxes } from './setScene.ts';

export function findPositions(analysis: Analysis, openGroups: readonly string[]): Layout {
  const { plan } = planGraph(analysis, openGroups);
  const boxes = toBoxes(plan, analysis.scenario.layout ?? {}, {});
  return Object.fromEntries([...boxes].map(([id, { x, y }]) => [id, { x, y }]));
}
