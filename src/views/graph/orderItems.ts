// In which order do the rows of the two columns stand? So that the lines that are drawn cross little.
import type { Row } from './planColumn.ts';
import { reduceCrossings } from './reduceCrossings.ts';

/** In some phase a line is drawn straight from this consumer to this producer. */
export interface DirectLine {
  readonly consumer: string;
  readonly producer: string;
}

/** By item: its rank among all that have been shown, so that nobody changes places while the plan is changed. */
export type KnownOrder = ReadonlyMap<string, number>;

/**
 * Rows of one platform stay together. Among them those with older versions stand above those with newer ones, as the
 * lanes do; then the direct lines decide; then the order of the file. An open group keeps its members.
 */
export function orderItems(
  consumers: readonly Row[],
  producers: readonly Row[],
  direct: readonly DirectLine[],
  known: KnownOrder,
): readonly [readonly Row[], readonly Row[]] {
  const [left, right] = [toFamilies(consumers), toFamilies(producers)];
  if (known.size > 0) return [inKnownOrder(left, known), inKnownOrder(right, known)];
  const [leftIndex, rightIndex] = [indexFamilies(left), indexFamilies(right)];
  const lines = direct.flatMap(({ consumer, producer }) => {
    const [a, b] = [leftIndex.get(consumer), rightIndex.get(producer)];
    return a === undefined || b === undefined ? [] : [[a, b] as const];
  });
  const ranks = reduceCrossings({
    leftCount: left.length,
    rightCount: right.length,
    left: Int32Array.from(lines, ([a]) => a),
    right: Int32Array.from(lines, ([, b]) => b),
    leftBlock: rankFamilies(left),
    rightBlock: rankFamilies(right),
  });
  return [inOrder(left, ranks.left), inOrder(right, ranks.right)];
}

/** An open group and all that stands in it, or one row alone. */
type Family = readonly Row[];

/** Who is new stands last on its platform. */
function inKnownOrder(families: readonly Family[], known: KnownOrder): readonly Row[] {
  const blockOf = ([head]: Family) => head?.block ?? 0;
  const rankOf = ([head]: Family) => (head && known.get(head.item.id)) ?? known.size;
  return [...families].sort((a, b) => blockOf(a) - blockOf(b) || rankOf(a) - rankOf(b)).flat();
}

function toFamilies(rows: readonly Row[]): readonly Family[] {
  const families: Row[][] = [];
  for (const row of rows) {
    if (row.item.depth === 0) families.push([row]);
    else families.at(-1)?.push(row);
  }
  return families.map((family) => family.map((row) => ({ ...row, block: family[0]?.block ?? row.block })));
}

const indexFamilies = (families: readonly Family[]): ReadonlyMap<string, number> =>
  new Map(families.flatMap((family, index) => family.map(({ item }) => [item.id, index] as const)));

/** Equal for families that may change places: the same platform, and lines to the same height on average. */
function rankFamilies(families: readonly Family[]): Int32Array {
  const keys = families.map(([head]) => [head?.block ?? 0, head ? meanLane(head) : 0] as const);
  const order = [...new Map(keys.map((key) => [`${key}`, key])).values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const ranks = new Map(order.map((key, rank) => [`${key}`, rank]));
  return Int32Array.from(keys, (key) => ranks.get(`${key}`) ?? 0);
}

const meanLane = ({ lanes }: Row) =>
  lanes.length === 0 ? 0 : lanes.reduce((sum, lane) => sum + lane, 0) / lanes.length;

function inOrder(families: readonly Family[], ranks: Int32Array): readonly Row[] {
  const ordered: Family[] = [];
  for (const [index, family] of families.entries()) ordered[ranks[index] as number] = family;
  return ordered.flat();
}
