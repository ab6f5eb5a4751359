// How is a phase drawn at the boxes' present places? Lines, gaps and labels, with old objects where nothing moved.
import type { Words } from '../../i18n/createWords.ts';
import type { Layout, Position } from '../../model/Scenario.ts';
import { bend, pointAt } from './Curve.ts';
import type { Box, GraphPlan } from './GraphPlan.ts';
import type { GapLine, PlacedLabel, Scene } from './GraphStage.ts';
import { keepSame } from './keepSame.ts';
import type { Pair, PhaseGraph } from './PhaseGraph.ts';
import { placeLabels } from './placeLabels.ts';
import { SLAB_HEADER } from './planLayout.ts';
import type { Boxes } from './planPorts.ts';
import { type Routes, routeGap } from './routeLines.ts';
import type { FocusTarget } from './toFocus.ts';
import { type GapLabel, toLabels } from './toLabels.ts';

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
  const { boxes } = scene;
  const pairs = [...scene.graph.pairs.values()];
  return {
    ...scene,
    gaps: keepSame(before?.gaps ?? null, toGapLines(pairs, boxes)),
    labels: keepSame(before?.labels ?? null, toPlacedLabels(pairs, boxes, scene.plan, words)),
  };
}

function toGapLines(pairs: readonly Pair[], boxes: Boxes): ReadonlyMap<string, GapLine> {
  const lines = new Map<string, GapLine>();
  // The accepted ones first: what comes later lies above.
  const inTurn = [...pairs].sort((a, b) => Number(a.broken > 0) - Number(b.broken > 0));
  for (const { id, consumer, producer, broken } of inTurn) {
    const [from, to] = [boxes.get(consumer), boxes.get(producer)];
    if (!from || !to) continue;
    lines.set(id, { id, kind: broken > 0 ? 'broken' : 'accepted', consumer, producer, curve: routeGap(from, to) });
  }
  return lines;
}

const LABEL_HEIGHT = 22;
/** The middle of the platform first; then toward the consumer, where the call begins. */
const PLACES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8, 0.14, 0.86];
const AT_CONSUMER = [0.16, 0.2, 0.24, 0.28, 0.34];
const AT_PRODUCER = AT_CONSUMER.map((t) => 1 - t);

function toPlacedLabels(
  pairs: readonly Pair[],
  boxes: Boxes,
  plan: GraphPlan,
  words: Words,
): ReadonlyMap<string, PlacedLabel> {
  const labels = toLabels(pairs).map((label) => ({ ...label, text: nameCodes(words, label) }));
  const wishes = labels.flatMap((label) => {
    const curve = curveOf(label, boxes);
    const width = label.kind === 'broken' ? 34 + label.text.length * 7.2 : LABEL_HEIGHT;
    const places = label.at === null ? PLACES : label.at.side === 'consumer' ? AT_CONSUMER : AT_PRODUCER;
    return curve ? [{ id: label.id, curve, width, height: LABEL_HEIGHT, places }] : [];
  });
  const cards = plan.cards.flatMap(({ id }) => boxes.get(id) ?? []);
  const places = placeLabels(
    wishes,
    cards,
    plan.slabs.flatMap((slab) => wordsOnSlab(slab, boxes)),
  );
  return new Map(
    labels.flatMap((label) => {
      const middle = places.get(label.id);
      return middle ? [[label.id, { ...label, middle }] as const] : [];
    }),
  );
}

/** A label for many lines stands where they part. */
function curveOf({ pairs, at }: GapLabel, boxes: Boxes) {
  const curves = pairs.flatMap(({ consumer, producer }) => {
    const [from, to] = [boxes.get(consumer), boxes.get(producer)];
    return from && to ? [routeGap(from, to)] : [];
  });
  const [first] = curves;
  if (!first || at === null) return first;
  const mean = (t: number) => curves.reduce((sum, curve) => sum + pointAt(curve, t).y, 0) / curves.length;
  return bend({ x: first[0].x, y: mean(0) }, { x: first[3].x, y: mean(1) }, 0.42);
}

/** The name of a platform and of its lanes: labels rather stand beside them. */
function wordsOnSlab({ id, lanes }: GraphPlan['slabs'][number], boxes: Boxes): readonly Box[] {
  const box = boxes.get(id);
  if (!box) return [];
  const header = { ...box, height: SLAB_HEADER };
  return [header, ...lanes.map(({ top, height }) => ({ ...box, y: box.y + top + height / 2 - 12, height: 24 }))];
}

/** `VP004`, or `3 × VP004`; several codes are listed. */
export function nameCodes({ t }: Words, { codes }: Pick<GapLabel, 'codes'>): string {
  const names = codes.map(({ code, links }) => {
    const name = code === 'NO_VERSION' ? t('graph.pair.noVersion') : code;
    return links === 1 && codes.length === 1 ? name : t('graph.pair.times', { count: links, code: name });
  });
  return names.join(', ');
}
