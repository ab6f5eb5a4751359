// Over which phase does the pointer stand, and does the bar scroll under it?

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** So far above the bar it still counts. */
const REACH = 8;
/** So near its ends the bar scrolls, the faster the nearer. */
const EDGE = 64;
const FASTEST = 16;

const isBeside = ({ x, y }: Point, { left, right, top, bottom }: Box): boolean =>
  x < left || x >= right || y < top - REACH || y > bottom;

/** `bar`: what of it is seen; `phases`: all of them, also out of sight. */
export function findDropIndex(point: Point, bar: Box, phases: readonly Box[]): number | null {
  if (isBeside(point, bar)) return null;
  const index = phases.findIndex(({ left, right }) => point.x >= left && point.x < right);
  return index < 0 ? null : index;
}

/** Pixels a frame; negative: towards the first phase. */
export function toScrollSpeed(point: Point, bar: Box): number {
  if (point.y < bar.top - REACH || point.y > bar.bottom) return 0;
  const edge = Math.min(EDGE, (bar.right - bar.left) / 4);
  const near = (distance: number) => Math.ceil(FASTEST * Math.min(1, Math.max(0, 1 - distance / edge)));
  return near(bar.right - point.x) - near(point.x - bar.left);
}
