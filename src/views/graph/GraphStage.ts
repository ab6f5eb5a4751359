// What is on stage right now? A small store from which every card and line reads its own facts, by id.
import { createStore } from 'zustand/vanilla';
import type { GapLine } from './drawGaps.ts';
import type { GraphPlan } from './GraphPlan.ts';
import type { PhaseGraph } from './PhaseGraph.ts';
import type { PlacedLabel } from './placeGapLabels.ts';
import type { Boxes } from './planPorts.ts';
import type { Routes } from './routeLines.ts';
import { type Focus, type FocusTarget, toFocus } from './toFocus.ts';

export interface Scene {
  readonly plan: GraphPlan;
  readonly graph: PhaseGraph;
  readonly boxes: Boxes;
  readonly routes: Routes;
  readonly gaps: ReadonlyMap<string, GapLine>;
  readonly labels: ReadonlyMap<string, PlacedLabel>;
  readonly selected: FocusTarget | null;
}

export interface GraphStage extends Scene {
  readonly hovered: FocusTarget | null;
  readonly focus: Focus | null;
  /** Which of the cards the Tab key reaches. */
  readonly tabStop: string | null;
  show(scene: Scene): void;
  point(target: FocusTarget | null): void;
  reach(tabStop: string): void;
}

export const createGraphStage = (scene: Scene) =>
  createStore<GraphStage>()((set, get) => ({
    ...scene,
    hovered: null,
    focus: focusOf(scene, null),
    tabStop: null,
    show: (next) => {
      // A pointer that rests while a phase is stepped or something is selected points at nothing, until it moves.
      const { graph, selected, hovered } = get();
      const kept = graph === next.graph && selected === next.selected ? hovered : null;
      set({ ...next, hovered: kept, focus: focusOf(next, kept) });
    },
    point: (hovered) => set((stage) => ({ hovered, focus: focusOf(stage, hovered) })),
    reach: (tabStop) => set({ tabStop }),
  }));

export type GraphStageApi = ReturnType<typeof createGraphStage>;

function focusOf({ graph, plan, selected }: Scene, hovered: FocusTarget | null): Focus | null {
  const target = hovered ? narrow(plan, graph, selected, hovered) : selected;
  return target && toFocus(graph, target);
}

/** While an actor is selected, pointing at one of its partners shows what is between the two. */
export function narrow(
  { cards }: GraphPlan,
  graph: PhaseGraph,
  selected: FocusTarget | null,
  hovered: FocusTarget,
): FocusTarget {
  const partner = hovered.kind === 'card' ? hovered.id : hovered.kind === 'line' ? hovered.line.from : null;
  if (selected?.kind !== 'card' || partner === null || partner === selected.id) return hovered;
  const sideOf = (id: string) => cards.find((card) => card.id === id)?.side;
  const isAhead = sideOf(selected.id) === 'consumer';
  if (!sideOf(partner) || sideOf(partner) === sideOf(selected.id)) return hovered;
  const [consumer, producer] = isAhead ? [selected.id, partner] : [partner, selected.id];
  const isLinked = graph.flows.some((flow) => flow.consumer === consumer && flow.producer === producer);
  return isLinked ? { kind: 'pair', consumer, producer } : hovered;
}
