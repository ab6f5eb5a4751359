// Where do the labels of broken links stand, and what is written on them?
import type { Words } from '../../i18n/createWords.ts';
import type { Position } from '../../model/Scenario.ts';
import { bend, type Curve, pointAt } from './Curve.ts';
import { curveBetween } from './drawGaps.ts';
import type { Box, GraphPlan, SlabPlan } from './GraphPlan.ts';
import { type LabelWish, placeLabels } from './placeLabels.ts';
import { SLAB_HEADER } from './planLayout.ts';
import type { Boxes } from './planPorts.ts';
import type { GapLabel } from './toLabels.ts';

export interface PlacedLabel extends GapLabel {
  readonly middle: Position;
  readonly text: string;
}

interface LabelsOfKind {
  readonly labels: readonly GapLabel[];
  readonly knot: Position;
}

const HEIGHT = 22;
/** The middle of the platform first; then toward the consumer, where the call begins. */
const ON_LINE = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8, 0.14, 0.86];
const AT_CONSUMER = [0.16, 0.2, 0.24, 0.28, 0.34];
const AT_PRODUCER = AT_CONSUMER.map((t) => 1 - t);

export function placeGapLabels(
  kinds: readonly LabelsOfKind[],
  boxes: Boxes,
  plan: GraphPlan,
  words: Words,
): readonly PlacedLabel[] {
  const written = kinds.flatMap(({ labels, knot }) =>
    labels.map((label) => ({ label, knot, text: writeLabel(words, label) })),
  );
  // What has the least choice chooses first.
  const inTurn = [...written].sort((a, b) => CHOICE[a.label.place.by] - CHOICE[b.label.place.by]);
  const wishes = inTurn.flatMap(({ label, knot, text }) => toWish(label, knot, text, boxes) ?? []);
  const cards = plan.cards.flatMap(({ id }) => boxes.get(id) ?? []);
  const places = placeLabels(
    wishes,
    cards,
    plan.slabs.flatMap((slab) => wordsOnSlab(slab, boxes)),
  );
  return written.flatMap(({ label, text }) => {
    const middle = places.get(label.id);
    return middle ? [{ ...label, text, middle }] : [];
  });
}

const CHOICE = { knot: 0, card: 1, line: 2 } as const;

function toWish(label: GapLabel, knot: Position, text: string, boxes: Boxes): LabelWish | null {
  const { id, place } = label;
  const width = text ? 34 + text.length * 7.4 : HEIGHT;
  const wish = (curve: Curve, places: readonly number[]) => ({ id, curve, places, width, height: HEIGHT });
  if (place.by === 'knot') return wish([knot, knot, knot, knot], [0]);
  const curves = label.pairs
    .map((pair) => curveBetween(pair.consumer, pair.producer, boxes))
    .filter((curve) => curve !== null);
  const [first] = curves;
  if (!first) return null;
  if (place.by === 'line') return wish(first, ON_LINE);
  return wish(meanCurve(first, curves), place.side === 'consumer' ? AT_CONSUMER : AT_PRODUCER);
}

/** Where the lines of one card part, it runs in their middle. */
function meanCurve([start, , , end]: Curve, curves: readonly Curve[]): Curve {
  const meanY = (t: number) => curves.reduce((sum, curve) => sum + pointAt(curve, t).y, 0) / curves.length;
  return bend({ x: start.x, y: meanY(0) }, { x: end.x, y: meanY(1) }, 0.42);
}

/** The name of a platform and of its lanes: labels rather stand beside them. */
function wordsOnSlab({ id, lanes }: SlabPlan, boxes: Boxes): readonly Box[] {
  const box = boxes.get(id);
  if (!box) return [];
  const header = { ...box, height: SLAB_HEADER };
  return [header, ...lanes.map(({ top, height }) => ({ ...box, y: box.y + top + height / 2 - 12, height: 24 }))];
}

/** `VP004`, or `3 × VP004`; several codes are listed. An accepted gap says nothing, many say how many. */
function writeLabel({ t, number }: Words, { kind, place, codes, links }: GapLabel): string {
  if (kind === 'accepted') return place.by === 'knot' ? number(links) : '';
  const names = codes.map(({ code, links: count }) => {
    const name = code === 'NO_VERSION' ? t('graph.pair.noVersion') : code;
    return count === 1 && codes.length === 1 ? name : t('graph.pair.times', { count, code: name });
  });
  return names.join(', ');
}
