// In which phase can each moment fall at the earliest? Longest paths; or a circle of conditions that no plan can meet.
import { type Apart, START } from './PlanModel.ts';

export type Earliest<Edge extends Apart> =
  | { readonly ok: true; readonly times: Int32Array }
  /** Conditions that together ask something to come before itself. */
  | { readonly ok: false; readonly circle: readonly Edge[] };

export function earliestTimes<Edge extends Apart>(count: number, edges: readonly Edge[]): Earliest<Edge> {
  const times = new Int32Array(count);
  const by = new Int32Array(count).fill(-1);
  const from = Int32Array.from(edges, (edge) => edge.from);
  const to = Int32Array.from(edges, (edge) => edge.to);
  const gap = Int32Array.from(edges, (edge) => edge.gap);
  for (let changed = true; changed; ) {
    changed = false;
    for (let e = 0; e < edges.length; e++) {
      const at = (times[from[e] as number] as number) + (gap[e] as number);
      const end = to[e] as number;
      if (at <= (times[end] as number)) continue;
      times[end] = at;
      by[end] = e;
      changed = true;
      if (at > count || end === START) return { ok: false, circle: findCircle(edges, by, end) };
    }
  }
  return { ok: true, times };
}

/** Follows the conditions that raised a moment back until one comes again. */
function findCircle<Edge extends Apart>(edges: readonly Edge[], by: Int32Array, start: number): readonly Edge[] {
  const path: Edge[] = [];
  const seen = new Map<number, number>();
  for (let at = start; ; ) {
    const known = seen.get(at);
    if (known !== undefined) return path.slice(known);
    seen.set(at, path.length);
    const edge = edges[by[at] as number];
    if (!edge) return path;
    path.push(edge);
    at = edge.from;
  }
}
