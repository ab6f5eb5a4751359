// What does the picture show? A phase of an analysis, as the facts of every card, slab, line and gap.
import type { Analysis } from '../../engine/Analysis.ts';
import type { Words } from '../../i18n/createWords.ts';
import type { Gathering } from '../shared/gatherActors.ts';
import type { GraphPlan } from './GraphPlan.ts';
import { keepSame } from './keepSame.ts';
import type { PhaseGraph } from './PhaseGraph.ts';
import { toMarks, toVersionLabels } from './toBadges.ts';
import { type CardSource, toCards } from './toCards.ts';
import { toFlows } from './toFlows.ts';
import { toPairs } from './toPairs.ts';
import { toSegments } from './toSegments.ts';
import { toSlabs } from './toSlabs.ts';
import type { Traces } from './traceActors.ts';

/** What is the same in all phases. */
export interface GraphSource {
  readonly analysis: Analysis;
  readonly gathering: Gathering;
  readonly traces: Traces;
  readonly plan: GraphPlan;
}

export interface GraphViewpoint {
  readonly phase: number;
  readonly application: string | null;
  readonly words: Words;
}

/** `before`: what was shown last; its objects are handed back where nothing changed. */
export function toGraph(source: GraphSource, viewpoint: GraphViewpoint, before: PhaseGraph | null): PhaseGraph {
  const { analysis, gathering, traces, plan } = source;
  const { phase, words } = viewpoint;
  const application = analysis.scenario.applications.find(({ id }) => id === viewpoint.application) ?? null;
  const flows = toFlows(analysis, phase, application?.id ?? null, gathering, traces);
  const marks = toMarks(analysis, phase);
  const cardSource: CardSource = { analysis, phase, application, words, labels: toVersionLabels(analysis), marks };
  return {
    flows,
    cards: keepSame(before?.cards ?? null, toCards(cardSource, plan.cards, flows)),
    slabs: keepSame(before?.slabs ?? null, toSlabs(cardSource, plan.slabs)),
    segments: keepSame(before?.segments ?? null, toSegments(flows)),
    pairs: keepSame(before?.pairs ?? null, toPairs(flows)),
  };
}
