// What shape has a line? A straight run and one gentle bend that meets both ends at right angles.
import type { Position } from '../../model/Scenario.ts';

/** A cubic Bézier curve. */
export type Curve = readonly [Position, Position, Position, Position];

/** Leaves `from` and meets `to` horizontally. */
export function bend(from: Position, to: Position, softness = 0.5): Curve {
  const reach = (to.x - from.x) * softness;
  return [from, { x: from.x + reach, y: from.y }, { x: to.x - reach, y: to.y }, to];
}

/** 0 is the start, 1 the end. */
export function pointAt([a, b, c, d]: Curve, t: number): Position {
  const s = 1 - t;
  const [wa, wb, wc, wd] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
  return {
    x: wa * a.x + wb * b.x + wc * c.x + wd * d.x,
    y: wa * a.y + wb * b.y + wc * c.y + wd * d.y,
  };
}

const at = ({ x, y }: Position) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

/** As an SVG path, after a straight run from `start` and before one to `end`. */
export function toPath([a, b, c, d]: Curve, start: Position = a, end: Position = d): string {
  return `M${at(start)}L${at(a)}C${at(b)} ${at(c)} ${at(d)}L${at(end)}`;
}
