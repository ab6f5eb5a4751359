// How many lines cross between two columns?

/** Lines between two columns: line `i` goes from `left[i]` to `right[i]`. */
export interface Lines {
  readonly leftCount: number;
  readonly rightCount: number;
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/** `leftRank[a]`: the row of `a`, from the top. */
export function countCrossings(lines: Lines, leftRank: Int32Array, rightRank: Int32Array): number {
  const ends = sortedRightEnds(lines, leftRank, rightRank);
  const tree = new Int32Array(lines.rightCount + 1);
  let crossings = 0;
  for (let i = 0; i < ends.length; i++) {
    const rank = ends[i] as number;
    crossings += i - countUpTo(tree, rank);
    for (let k = rank + 1; k <= lines.rightCount; k += k & -k) tree[k] = (tree[k] as number) + 1;
  }
  return crossings;
}

function countUpTo(tree: Int32Array, rank: number): number {
  let sum = 0;
  for (let k = rank + 1; k > 0; k -= k & -k) sum += tree[k] as number;
  return sum;
}

/** The lines' right ends, in the order of their left ends, then of their right ends: two counting sorts. */
function sortedRightEnds({ leftCount, rightCount, left, right }: Lines, leftRank: Int32Array, rightRank: Int32Array) {
  const rights = Int32Array.from(right, (b) => rightRank[b] as number);
  const lefts = Int32Array.from(left, (a) => leftRank[a] as number);
  const byRight = countingSort(rights, rightCount, null);
  const byLeft = countingSort(lefts, leftCount, byRight);
  return byLeft.map((line) => rights[line] as number);
}

/** Line numbers by ascending key; lines of one key keep the order of `from`. */
function countingSort(keys: Int32Array, keyCount: number, from: Int32Array | null): Int32Array {
  const starts = new Int32Array(keyCount + 1);
  for (const key of keys) starts[key + 1] = (starts[key + 1] as number) + 1;
  for (let k = 0; k < keyCount; k++) starts[k + 1] = (starts[k + 1] as number) + (starts[k] as number);
  const sorted = new Int32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const line = from ? (from[i] as number) : i;
    const key = keys[line] as number;
    sorted[starts[key] as number] = line;
    starts[key] = (starts[key] as number) + 1;
  }
  return sorted;
}
