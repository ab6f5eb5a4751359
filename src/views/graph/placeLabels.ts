// Where does each label stand? On its line, clear of the cards and of all other labels.
import type { Position } from '../../model/Scenario.ts';
import { type Curve, pointAt } from './Curve.ts';
import type { Box } from './GraphPlan.ts';

export interface LabelWish {
  readonly id: string;
  readonly curve: Curve;
  readonly width: number;
  readonly height: number;
  /** Where on the curve it would like to stand, best first. */
  readonly places: readonly number[];
}

const CLEARANCE = 3;
/** How far it may step aside, up or down, when its whole line is taken. */
const STEPS = Array.from({ length: 40 }, (_, step) => (step % 2 ? -1 : 1) * Math.ceil((step + 1) / 2) * 8);

/** The middle of each label. `hard`: never covered; `soft`: covered only if there is no other place. */
export function placeLabels(
  wishes: readonly LabelWish[],
  hard: readonly Box[],
  soft: readonly Box[],
): ReadonlyMap<string, Position> {
  const taken: Box[] = [...hard];
  const placed = new Map<string, Position>();
  for (const wish of wishes) {
    const middle = findPlace(wish, taken, soft);
    placed.set(wish.id, middle);
    taken.push(toBox(wish, middle));
  }
  return placed;
}

function findPlace(wish: LabelWish, taken: readonly Box[], soft: readonly Box[]): Position {
  const along = wish.places.map((t) => pointAt(wish.curve, t));
  const isFree = (middle: Position, others: readonly Box[]) =>
    !others.some((other) => overlaps(toBox(wish, middle), other));
  const best = along.find((p) => isFree(p, taken) && isFree(p, soft)) ?? along.find((p) => isFree(p, taken));
  if (best) return best;
  for (const dy of STEPS) for (const { x, y } of along) if (isFree({ x, y: y + dy }, taken)) return { x, y: y + dy };
  return along[0] ?? wish.curve[0];
}

const toBox = ({ width, height }: LabelWish, { x, y }: Position): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

const overlaps = (a: Box, b: Box) =>
  a.x < b.x + b.width + CLEARANCE &&
  b.x < a.x + a.width + CLEARANCE &&
  a.y < b.y + b.height + CLEARANCE &&
  b.y < a.y + a.height + CLEARANCE;
