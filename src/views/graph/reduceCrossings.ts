// In which order do two columns stand, so that few lines cross? Barycenter sweeps, then exchange of neighbours.
import { countCrossings, type Lines } from './countCrossings.ts';
import { exchangeNeighbours } from './exchangeNeighbours.ts';
import { toNeighbours } from './toNeighbours.ts';

export interface Columns extends Lines {
  /** Rows of one block stay together, blocks in ascending order. */
  readonly leftBlock: Int32Array;
  readonly rightBlock: Int32Array;
}

/** The row of each, from the top. */
export interface Ranks {
  readonly left: Int32Array;
  readonly right: Int32Array;
}

const SWEEPS = 12;
/** Above this many lines the exchange costs more than it gives. */
const MOST_LINES_TO_EXCHANGE = 20_000;

/** Ties keep the order in which the rows came, so a plan where all need all stays as its author wrote it. */
export function reduceCrossings(columns: Columns): Ranks {
  const ofLeft = toNeighbours(columns.leftCount, columns.left, columns.right);
  const ofRight = toNeighbours(columns.rightCount, columns.right, columns.left);
  let best: Ranks = {
    left: rankByKey(columns.leftBlock, new Float64Array(columns.leftCount)),
    right: rankByKey(columns.rightBlock, new Float64Array(columns.rightCount)),
  };
  let fewest = countCrossings(columns, best.left, best.right);
  let { left, right } = best;
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
    if (sweep % 2) left = rankByKey(columns.leftBlock, ofLeft.meanRanks(right, left), left);
    else right = rankByKey(columns.rightBlock, ofRight.meanRanks(left, right), right);
    const crossings = countCrossings(columns, left, right);
    if (crossings < fewest) {
      fewest = crossings;
      best = { left, right };
    }
  }
  if (columns.left.length > MOST_LINES_TO_EXCHANGE) return best;
  const exchanged = {
    left: exchangeNeighbours(best.left, columns.leftBlock, ofLeft, best.right),
    right: best.right,
  };
  return {
    left: exchanged.left,
    right: exchangeNeighbours(exchanged.right, columns.rightBlock, ofRight, exchanged.left),
  };
}

/** Rows by block, then key, then the rank they had. */
function rankByKey(blocks: Int32Array, keys: Float64Array, before?: Int32Array): Int32Array {
  const rows = Array.from(blocks, (_, row) => row);
  const at = (row: number) => (before ? (before[row] as number) : row);
  rows.sort(
    (a, b) =>
      (blocks[a] as number) - (blocks[b] as number) || (keys[a] as number) - (keys[b] as number) || at(a) - at(b),
  );
  const ranks = new Int32Array(rows.length);
  for (const [rank, row] of rows.entries()) ranks[row] = rank;
  return ranks;
}
