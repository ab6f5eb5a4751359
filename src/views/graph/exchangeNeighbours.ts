// Do fewer lines cross if two rows that stand beside each other change places?
import type { Neighbours } from './toNeighbours.ts';

const PASSES = 8;

/** Ranks with no two neighbours of one block whose exchange alone would help, or as near as `PASSES` come. */
export function exchangeNeighbours(
  ranks: Int32Array,
  blocks: Int32Array,
  neighbours: Neighbours,
  ofTargets: Int32Array,
): Int32Array {
  const rows = new Int32Array(ranks.length);
  for (const [row, rank] of ranks.entries()) rows[rank] = row;
  const ends = Array.from(ranks, (_, row) =>
    neighbours.targets
      .slice(neighbours.starts[row], neighbours.starts[row + 1])
      .map((target) => ofTargets[target] as number)
      .sort(),
  );
  for (let pass = 0, isBetter = true; isBetter && pass < PASSES; pass++) {
    isBetter = false;
    for (let rank = 0; rank + 1 < rows.length; rank++) {
      const [a, b] = [rows[rank] as number, rows[rank + 1] as number];
      if (blocks[a] !== blocks[b] || gain(ends[a] as Int32Array, ends[b] as Int32Array) <= 0) continue;
      rows[rank] = b;
      rows[rank + 1] = a;
      isBetter = true;
    }
  }
  const exchanged = new Int32Array(ranks.length);
  for (const [rank, row] of rows.entries()) exchanged[row] = rank;
  return exchanged;
}

/** By how many crossings it is better that `lower` stands above `upper`. Both ascending. */
function gain(upper: Int32Array, lower: Int32Array): number {
  return countInversions(upper, lower) - countInversions(lower, upper);
}

/** Pairs (x of `above`, y of `below`) with y < x. */
function countInversions(above: Int32Array, below: Int32Array): number {
  let inversions = 0;
  let smaller = 0;
  for (const x of above) {
    while (smaller < below.length && (below[smaller] as number) < x) smaller++;
    inversions += smaller;
  }
  return inversions;
}
