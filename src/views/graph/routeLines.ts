// Which way does every line take across the picture?
import type { Position } from '../../model/Scenario.ts';
import { bend, type Curve, pointAt, toPath } from './Curve.ts';
import type { Box, GraphPlan } from './GraphPlan.ts';
import { type Boxes, type Ends, planPorts } from './planPorts.ts';

export interface Route {
  readonly path: string;
  /** On the line, just outside the platform: where a first try failed. */
  readonly ring: Position;
  /** The same at a hop's lower platform. */
  readonly farRing: Position;
  /** On the line, just outside the card: where an answer is incomplete. */
  readonly tick: Position;
  /** Where its figure stands: at the lane, if there is room, and at the card. */
  readonly atLane: Position | null;
  readonly atCard: Position;
}

export interface Routes {
  readonly lines: ReadonlyMap<string, Route>;
  readonly ends: ReadonlyMap<string, Ends>;
}

/** Where a line passes beside another platform it has finished its bend this far before it. */
const STRAIGHT_END = 8;

/** Half the width of a figure. */
const FIGURE = 22;
/** Lines closer together than this have no figures at the lane: they would touch. The groups themselves say how many. */
const LEAST_STEP = 14;

/** By attachment, at the boxes' present places. */
export function routeLines(plan: GraphPlan, boxes: Boxes): Routes {
  const ends = planPorts(plan, boxes);
  const lines = new Map<string, Route>();
  for (const { id, kind } of plan.attachments) {
    const end = ends.get(id);
    if (end) lines.set(id, toRoute(end, plan, kind === 'producer'));
  }
  return { lines, ends };
}

/** Lines run with the call, so that a change is drawn from the consumer's end. They bend beside the platform only. */
function toRoute({ far, near, farPort }: Ends, { gap, innerGap }: GraphPlan, isBackward: boolean): Route {
  const distance = Math.abs(near.x - far.x);
  const reach = distance > gap + 1 ? innerGap - STRAIGHT_END : distance;
  const turn = farPort ? far : { x: near.x - near.inward * reach, y: far.y };
  const curve = bend(turn, near);
  const path = isBackward ? toPath(bend(near, turn), near, far) : toPath(curve, far, near);
  const beside = ({ x, y }: Position, away: number) => ({ x: x + away, y });
  return {
    path,
    ring: pointAt(curve, 0.86),
    farRing: pointAt(curve, 0.14),
    tick: beside(far, near.inward * 10),
    atLane: near.step >= LEAST_STEP ? beside(near, -near.inward * FIGURE) : null,
    atCard: beside(far, near.inward * FIGURE),
  };
}

/** Over everything, from card to card. */
export function routeGap(consumer: Box, producer: Box): Curve {
  const isAhead = consumer.x < producer.x;
  const from = { x: isAhead ? consumer.x + consumer.width : consumer.x, y: consumer.y + consumer.height / 2 };
  const to = { x: isAhead ? producer.x : producer.x + producer.width, y: producer.y + producer.height / 2 };
  return bend(from, to, 0.42);
}
