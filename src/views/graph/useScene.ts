// How does the state become a picture? Plan once a scenario, graph once a phase, scene once a move.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Analysis } from '../../engine/Analysis.ts';
import type { Layout, Position, Scenario } from '../../model/Scenario.ts';
import { useAnalysis } from '../shared/useAnalysis.ts';
import { useApp, useAppStore } from '../shared/useApp.ts';
import { useWords } from '../shared/useWords.ts';
import { findTarget } from './findTarget.ts';
import { type GraphNode, toNodes } from './GraphNode.ts';
import { createGraphStage, type Scene } from './GraphStage.ts';
import type { KnownOrder } from './orderItems.ts';
import type { PhaseGraph } from './PhaseGraph.ts';
import { planGraph } from './planGraph.ts';
import { routeLines } from './routeLines.ts';
import { setScene, toBoxes } from './setScene.ts';
import { type GraphSource, toGraph } from './toGraph.ts';

const NOWHERE: Layout = {};
const NONE: KnownOrder = new Map();

/**
 * While one scenario is changed, everyone keeps their place among the others; also who is gone, if they come back, and
 * also when the picture has been away. By the scenario as it was opened.
 */
const knownOrders = new WeakMap<Scenario, KnownOrder>();

function planInOrder(opened: Scenario, analysis: Analysis, openGroups: readonly string[]): GraphSource {
  const known = knownOrders.get(opened) ?? NONE;
  const source = planGraph(analysis, openGroups, known);
  const order = new Map(known);
  for (const { id } of source.plan.cards) if (!order.has(id)) order.set(id, order.size);
  knownOrders.set(opened, order);
  return source;
}

export function useScene() {
  const store = useAppStore();
  const { source, graph, selected } = usePhaseGraph();
  const { plan } = source;
  const saved = useApp(({ document }) => document.scenario.layout ?? NOWHERE);
  const [dragged, setDragged] = useState(NOWHERE);
  const words = useWords();
  const boxes = useMemo(() => toBoxes(plan, saved, dragged), [plan, saved, dragged]);
  const routes = useMemo(() => routeLines(plan, boxes), [plan, boxes]);
  const scene = useKept<Scene>(
    (before) => setScene({ plan, graph, routes, boxes, words, selected }, before),
    [plan, graph, routes, boxes, words, selected],
  );
  const nodes = useKept<readonly GraphNode[]>((before) => toNodes(plan, boxes, before ?? []), [plan, boxes]);
  const [stage] = useState(() => createGraphStage(scene));
  useLayoutEffect(() => stage.getState().show(scene), [stage, scene]);
  useEffect(() => () => stage.getState().point(null), [stage]);
  const drag = (id: string, position: Position) => setDragged((known) => ({ ...known, [id]: position }));
  const drop = () => {
    if (dragged !== NOWHERE) store.getState().edit({ kind: 'moveBoxes', positions: round(dragged) });
    setDragged(NOWHERE);
  };
  return { stage, plan, nodes, drag, drop };
}

const round = (layout: Layout): Layout =>
  Object.fromEntries(Object.entries(layout).map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }]));

function usePhaseGraph() {
  const analysis = useAnalysis();
  const words = useWords();
  const phase = useApp(({ viewpoint }) => viewpoint.phase);
  const application = useApp(({ viewpoint }) => viewpoint.application);
  const openGroups = useApp(({ viewpoint }) => viewpoint.openGroups);
  const selection = useApp(({ viewpoint }) => viewpoint.selection);
  const opened = useApp(({ document }) => document.opened);
  const source = useMemo(() => planInOrder(opened, analysis, openGroups), [analysis, openGroups, opened]);
  const graph = useKept<PhaseGraph>(
    (before) => toGraph(source, { phase, application, words }, before),
    [source, phase, application, words],
  );
  const selected = useMemo(
    () => findTarget(selection, source.gathering, analysis, phase),
    [selection, source, analysis, phase],
  );
  return { source, graph, selected };
}

/** Like `useMemo`, with what it returned before in hand. */
function useKept<T>(make: (before: T | null) => T, needs: readonly unknown[]): T {
  const kept = useRef<{ readonly value: T; readonly needs: readonly unknown[] } | null>(null);
  const known = kept.current;
  if (known && needs.every((need, index) => Object.is(need, known.needs[index]))) return known.value;
  const value = make(known?.value ?? null);
  kept.current = { value, needs };
  return value;
}
