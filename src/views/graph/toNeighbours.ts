// Which rows of the other column does each row have lines to?

export interface Neighbours {
  /** Of row `a`: `targets[starts[a]]` up to, not including, `targets[starts[a + 1]]`. */
  readonly starts: Int32Array;
  readonly targets: Int32Array;
  /** Where each row would like to stand; rows without lines stay where they are. */
  meanRanks(ofTargets: Int32Array, own: Int32Array): Float64Array;
}

export function toNeighbours(count: number, from: Int32Array, to: Int32Array): Neighbours {
  const starts = new Int32Array(count + 1);
  for (const row of from) starts[row + 1] = (starts[row + 1] as number) + 1;
  for (let row = 0; row < count; row++) starts[row + 1] = (starts[row + 1] as number) + (starts[row] as number);
  const next = starts.slice();
  const targets = new Int32Array(to.length);
  for (let i = 0; i < from.length; i++) {
    const row = from[i] as number;
    targets[next[row] as number] = to[i] as number;
    next[row] = (next[row] as number) + 1;
  }
  const meanRanks = (ofTargets: Int32Array, own: Int32Array) => {
    const scale = ofTargets.length / Math.max(1, own.length);
    return Float64Array.from(own, (rank, row) => {
      const [start, end] = [starts[row] as number, starts[row + 1] as number];
      if (start === end) return rank * scale;
      let sum = 0;
      for (let i = start; i < end; i++) sum += ofTargets[targets[i] as number] as number;
      return sum / (end - start);
    });
  };
  return { starts, targets, meanRanks };
}
