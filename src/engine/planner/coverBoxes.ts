// Which boxes make up a set of places on dials? Each as large as it can be, so that each says as little as it can.

/** On each dial the places from `low` to `high`, both included. */
export interface Box {
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** Places are numbered with the first dial running fastest; `sizes`: places of each dial. */
export function coverBoxes(sizes: readonly number[], isIn: readonly boolean[]): readonly Box[] {
  const boxes: Box[] = [];
  const covered = new Set<number>();
  isIn.forEach((is, place) => {
    if (!is || covered.has(place)) return;
    const box = growBox(sizes, isIn, digitsOf(sizes, place));
    boxes.push(box);
    forEachPlace(sizes, box, (inside) => covered.add(inside));
  });
  return boxes;
}

export function digitsOf(sizes: readonly number[], place: number): number[] {
  let rest = place;
  return sizes.map((size) => {
    const digit = rest % size;
    rest = (rest - digit) / size;
    return digit;
  });
}

/** Pushes one side of the box after the other as far as it goes. */
function growBox(sizes: readonly number[], isIn: readonly boolean[], from: readonly number[]): Box {
  const low = [...from];
  const high = [...from];
  sizes.forEach((size, d) => {
    while ((low[d] as number) > 0 && isSlabIn(sizes, isIn, { low, high }, d, (low[d] as number) - 1))
      low[d] = (low[d] as number) - 1;
    while ((high[d] as number) < size - 1 && isSlabIn(sizes, isIn, { low, high }, d, (high[d] as number) + 1))
      high[d] = (high[d] as number) + 1;
  });
  // A side that stopped short of the end of its dial gains nothing: the condition is the same, and the box tighter.
  return { low, high };
}

function isSlabIn(
  sizes: readonly number[],
  isIn: readonly boolean[],
  { low, high }: Box,
  d: number,
  at: number,
): boolean {
  const slab = { low: low.with(d, at), high: high.with(d, at) };
  let all = true;
  forEachPlace(sizes, slab, (place) => {
    all &&= isIn[place] as boolean;
  });
  return all;
}

function forEachPlace(sizes: readonly number[], { low, high }: Box, visit: (place: number) => void): void {
  const walk = (d: number, place: number, unit: number): void => {
    if (d === sizes.length) {
      visit(place);
      return;
    }
    for (let digit = low[d] as number; digit <= (high[d] as number); digit++)
      walk(d + 1, place + digit * unit, unit * (sizes[d] as number));
  };
  walk(0, 0, 1);
}
