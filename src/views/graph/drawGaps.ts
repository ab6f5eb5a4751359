// Which way do the lines of broken links and accepted gaps take? Straight across; if they are very many, through one knot.
import type { Position } from '../../model/Scenario.ts';
import { bend, type Curve } from './Curve.ts';
import type { GraphPlan } from './GraphPlan.ts';
import type { Pair } from './PhaseGraph.ts';
import type { Boxes } from './planPorts.ts';
import { routeGap } from './routeLines.ts';
import type { FocusTarget } from './toFocus.ts';
import { type GapKind, needsKnot } from './toLabels.ts';

export interface GapLine {
  readonly id: string;
  readonly kind: GapKind;
  /** Ids of the pairs that it stands for. */
  readonly pairs: readonly string[];
  readonly target: FocusTarget;
  readonly curve: Curve;
  readonly isOneOfMany: boolean;
}

/** `pairs`: all of one kind. */
export function drawGaps(pairs: readonly Pair[], kind: GapKind, boxes: Boxes, knot: Position): readonly GapLine[] {
  if (needsKnot(pairs)) {
    return (['consumer', 'producer'] as const).flatMap((side) => drawToKnot(pairs, kind, side, boxes, knot));
  }
  return pairs.flatMap(({ id, consumer, producer }) => {
    const curve = curveBetween(consumer, producer, boxes);
    const target = { kind: 'pair', consumer, producer } as const;
    return curve ? [{ id, kind, pairs: [id], target, curve, isOneOfMany: false }] : [];
  });
}

export function curveBetween(consumer: string, producer: string, boxes: Boxes): Curve | null {
  const [from, to] = [boxes.get(consumer), boxes.get(producer)];
  return from && to ? routeGap(from, to) : null;
}

/** In the middle of the first platform, between its lanes. */
export function placeKnot({ slabs: [slab] }: GraphPlan, boxes: Boxes, kind: GapKind): Position {
  const box = slab && boxes.get(slab.id);
  if (!slab || !box) return { x: 0, y: 0 };
  const lane = slab.lanes[1] ?? slab.lanes[0];
  const aside = kind === 'accepted' ? KNOT_STEP : 0;
  return { x: box.x + box.width / 2, y: box.y + (lane?.top ?? box.height / 2) + aside };
}

const KNOT_STEP = 30;

function drawToKnot(
  pairs: readonly Pair[],
  kind: GapKind,
  side: 'consumer' | 'producer',
  boxes: Boxes,
  knot: Position,
): readonly GapLine[] {
  const byCard = new Map<string, string[]>();
  for (const pair of pairs) byCard.set(pair[side], [...(byCard.get(pair[side]) ?? []), pair.id]);
  return [...byCard].flatMap(([card, ids]) => {
    const box = boxes.get(card);
    if (!box) return [];
    const isLeft = box.x < knot.x;
    const end = { x: isLeft ? box.x + box.width : box.x, y: box.y + box.height / 2 };
    const curve = side === 'consumer' ? bend(end, knot) : bend(knot, end);
    const target = { kind: 'card', id: card } as const;
    return [{ id: `knot ${kind} ${side} ${card}`, kind, pairs: ids, target, curve, isOneOfMany: true }];
  });
}
