// Which ways out say nothing of their own? One that only holds where another does; then there is less to try.
import { type Apart, type Clause, LAST, START } from './PlanModel.ts';

/** Moments looked from, at most: what is left is tried. */
const MOST_SOURCES = 400;

/** The same conditions with fewer ways out; `isSure` tells what the edges already ask for. */
export function reduceChoices(count: number, edges: readonly Apart[], choices: readonly Clause[]): readonly Clause[] {
  if (choices.length === 0) return choices;
  const distance = makeDistances(count, edges);
  return choices.flatMap((clause) => {
    if (clause.options.some(({ from, to, gap }) => distance(from, to) >= gap)) return [];
    const possible = clause.options.filter(({ from, to, gap }) => distance(to, from) + gap <= 0);
    const left = possible.filter(
      (one, i) => !possible.some((other, j) => i !== j && implies(distance, one, other, j < i)),
    );
    return [{ ...clause, options: left }];
  });
}

/** Where `a` holds, so does `b`; of two that say the same the first is kept. */
function implies(distance: Distance, a: Apart, b: Apart, isEarlier: boolean): boolean {
  const follows = (x: Apart, y: Apart) => distance(y.from, x.from) + x.gap + distance(x.to, y.to) >= y.gap;
  return follows(a, b) && (isEarlier || !follows(b, a));
}

type Distance = (from: number, to: number) => number;

/** By how much a moment falls after another, at least; −∞ where nothing is said. */
function makeDistances(count: number, edges: readonly Apart[]): Distance {
  const out = Array.from({ length: count }, (): Apart[] => []);
  for (const edge of edges) if (edge.from !== START && edge.to !== LAST) out[edge.from]?.push(edge);
  const known = new Map<number, Float64Array>();
  const from = (source: number): Float64Array => {
    const far = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
    far[source] = 0;
    const queue = [source];
    for (const at of queue) {
      for (const { to, gap } of out[at] as readonly Apart[]) {
        const reached = (far[at] as number) + gap;
        if (reached <= (far[to] as number) || reached > count) continue;
        far[to] = reached;
        queue.push(to);
      }
    }
    return far;
  };
  return (a, b) => {
    if (a === b) return 0;
    let far = known.get(a);
    if (!far) {
      if (known.size >= MOST_SOURCES) return Number.NEGATIVE_INFINITY;
      far = from(a);
      known.set(a, far);
    }
    return far[b] as number;
  };
}
