// Which parts hang together so that none can come before another? Strongly connected components of a graph.

/** Each knot's members ascending; the knots so that every edge goes from a later one to an earlier (Tarjan, no recursion). */
export function findKnots(count: number, next: readonly (readonly number[])[]): number[][] {
  const order = new Int32Array(count).fill(-1);
  const low = new Int32Array(count);
  const isOpen = new Uint8Array(count);
  const open: number[] = [];
  const knots: number[][] = [];
  let seen = 0;
  const enter = (node: number) => {
    order[node] = low[node] = seen++;
    open.push(node);
    isOpen[node] = 1;
  };
  const close = (node: number) => {
    if (low[node] !== order[node]) return;
    const knot = open.splice(open.lastIndexOf(node));
    for (const one of knot) isOpen[one] = 0;
    knots.push(knot.sort((a, b) => a - b));
  };
  for (let root = 0; root < count; root++) {
    if (order[root] !== -1) continue;
    const path: [node: number, edge: number][] = [[root, 0]];
    enter(root);
    while (path.length > 0) {
      const top = path[path.length - 1] as [number, number];
      const [node, edge] = top;
      const to = next[node]?.[edge];
      top[1]++;
      if (to === undefined) {
        path.pop();
        const above = path[path.length - 1]?.[0];
        if (above !== undefined) low[above] = Math.min(low[above] as number, low[node] as number);
        close(node);
      } else if (order[to] === -1) {
        enter(to);
        path.push([to, 0]);
      } else if (isOpen[to]) low[node] = Math.min(low[node] as number, order[to] as number);
    }
  }
  return knots;
}

/** Members joined by any of the groups; each set ascending, by its lowest member. */
export function findClusters(count: number, groups: Iterable<readonly number[]>): number[][] {
  const root = Int32Array.from({ length: count }, (_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (root[at] !== at) {
      root[at] = root[root[at] as number] as number;
      at = root[at] as number;
    }
    return at;
  };
  for (const [first, ...others] of groups) {
    if (first !== undefined) for (const other of others) root[find(other)] = find(first);
  }
  const clusters = new Map<number, number[]>();
  for (let i = 0; i < count; i++) {
    const at = find(i);
    const cluster = clusters.get(at);
    if (cluster) cluster.push(i);
    else clusters.set(at, [i]);
  }
  return [...clusters.values()];
}
