// How is a phase drawn at the boxes' present places? Lines, gaps and labels, with old objects where nothing moved.
import type { Words } from '../../i18n/createWords.ts';
import type { Layout, Position } from '../../model/Scenario.ts';
import { drawGaps, placeKnot } from './drawGaps.ts';
import type { Box, GraphPlan } from './GraphPlan.ts';
import type { Scene } from './GraphStage.ts';
import { keepSame } from './keepSame.ts';
import type { PhaseGraph } from './PhaseGraph.ts';
import { placeGapLabels } from './placeGapLabels.ts';
import type { Boxes } from './planPorts.ts';
import type { Routes } from './routeLines.ts';
import type { FocusTarget } from './toFocus.ts';
import { kindOf, toLabels } from './toLabels.ts';

/** Boxes where the plan puts them, where a person dragged them before, or where one is being dragged to now. */
export function toBoxes(plan: GraphPlan, saved: Layout, dragged: Layout): Boxes {
  return new Map(
    [...plan.cards, ...plan.slabs].map(({ id, box }): [string, Box] => {
      const place: Position | undefined = dragged[id] ?? saved[id];
      return [id, place ? { ...box, x: place.x, y: place.y } : box];
    }),
  );
}

export interface SceneSource {
  readonly plan: GraphPlan;
  readonly graph: PhaseGraph;
  readonly routes: Routes;
  readonly boxes: Boxes;
  readonly words: Words;
  readonly selected: FocusTarget | null;
}

export function setScene({ words, ...scene }: SceneSource, before: Scene | null): Scene {
  const { boxes, plan } = scene;
  const pairs = [...scene.graph.pairs.values()];
  // The accepted ones first: what comes later lies above.
  const kinds = (['accepted', 'broken'] as const).map((kind) => {
    const ofKind = pairs.filter((pair) => kindOf(pair) === kind);
    const knot = placeKnot(plan, boxes, kind);
    return { lines: drawGaps(ofKind, kind, boxes, knot), labels: toLabels(ofKind, kind), knot };
  });
  const lines = kinds.flatMap((kind) => kind.lines.map((line) => [line.id, line] as const));
  const labels = placeGapLabels(kinds, boxes, plan, words);
  return {
    ...scene,
    gaps: keepSame(before?.gaps ?? null, new Map(lines)),
    labels: keepSame(before?.labels ?? null, new Map(labels.map((label) => [label.id, label]))),
  };
}
