// In which steps can knots of parts be done, so that no state on the way is a bad one? The smallest steps that do.
import type { BadSets } from './StepRules.ts';

/** Knots that some bad set ties together, in the order in which they are best taken. */
export interface Cluster {
  readonly sizes: readonly number[];
  /** By knot: those that must come before it. */
  readonly before: readonly (readonly number[])[];
  readonly rest: readonly LocalRest[];
}

/** Bit i of a bad set: knot `among[i]` is done. */
export type LocalRest = Pick<BadSets, 'among' | 'bad'>;

/** So many knots are arranged by trying every set of them; 3 to so many steps from set to set. */
export const MOST_KNOTS = 12;
/** Larger ones by going on from state to state, as long as it does not take too long. */
const MOST_SINGLY = 200;
const MOST_VISITED = 4000;

/** Of all arrangements the smallest that the largest step can be, in parts. `null`: not found. */
export function findSmallestStep(cluster: Cluster): number | null {
  if (cluster.sizes.length > MOST_KNOTS) return takeSingly(cluster) && Math.max(...cluster.sizes);
  const { safe, size } = weigh(cluster);
  const best = new Float64Array(safe.length).fill(Number.POSITIVE_INFINITY);
  best[0] = 0;
  for (let set = 1; set < safe.length; set++) {
    if (!safe[set]) continue;
    for (let step = set; step > 0; step = (step - 1) & set) {
      const worst = Math.max(best[set ^ step] as number, size[step] as number);
      if (worst < (best[set] as number)) best[set] = worst;
    }
  }
  return best[safe.length - 1] as number;
}

/** Steps of knots, none with more parts than `most`, with as few parts as can be that must be done along with others. */
export function arrangeKnots(cluster: Cluster, most: number): readonly (readonly number[])[] | null {
  if (cluster.sizes.length > MOST_KNOTS) return takeSingly(cluster);
  const { safe, size } = weigh(cluster);
  const all = safe.length - 1;
  const toGo = new Float64Array(safe.length).fill(Number.POSITIVE_INFINITY);
  const next = new Int32Array(safe.length);
  toGo[all] = 0;
  for (let set = all - 1; set >= 0; set--) {
    if (!safe[set]) continue;
    const left = all ^ set;
    for (let step = left; step > 0; step = (step - 1) & left) {
      if ((size[step] as number) > most) continue;
      const sum = (toGo[set | step] as number) + (size[step] as number) - 1;
      if (sum <= (toGo[set] as number)) [toGo[set], next[set]] = [sum, step];
    }
  }
  const steps: number[][] = [];
  for (let set = 0; set !== all; set |= next[set] as number) {
    if (!next[set]) return null;
    steps.push(cluster.sizes.flatMap((_, knot) => (((next[set] as number) >>> knot) % 2 === 1 ? knot : [])));
  }
  return steps;
}

/** By set of knots: whether it may stand, and how many parts it has. */
function weigh({ sizes, before, rest }: Cluster) {
  const needed = before.map((knots) => knots.reduce((mask, knot) => mask | (1 << knot), 0));
  const count = 2 ** sizes.length;
  const safe = new Uint8Array(count);
  const size = new Int32Array(count);
  const forbidden = rest.map(({ among, bad }) => ({ among, bad: new Set(bad) }));
  for (let set = 0; set < count; set++) {
    let isSafe = true;
    sizes.forEach((parts, knot) => {
      if ((set >>> knot) % 2 === 0) return;
      size[set] = (size[set] as number) + parts;
      if (((needed[knot] as number) & ~set) !== 0) isSafe = false;
    });
    const isDone = (knot: number) => (set >>> knot) % 2 === 1;
    safe[set] = isSafe && !forbidden.some((one) => one.bad.has(maskOf(one.among, isDone))) ? 1 : 0;
  }
  return { safe, size };
}

const maskOf = (among: readonly number[], isDone: (knot: number) => boolean): number =>
  among.reduce((mask, knot, i) => mask | (isDone(knot) ? 1 << i : 0), 0);

/** One knot at a time, the best first; back where it leads nowhere, but not for long. No steps could be smaller. */
function takeSingly({ sizes, rest, before }: Cluster): readonly (readonly number[])[] | null {
  if (sizes.length > MOST_SINGLY) return null;
  const forbidden = rest.map(({ among, bad }) => ({ among, bad: new Set(bad) }));
  const touching = sizes.map((_, knot) => forbidden.filter(({ among }) => among.includes(knot)));
  const done = new Set<number>();
  const dead = new Set<string>();
  let visited = 0;
  const canTake = (knot: number): boolean => {
    if (done.has(knot) || !(before[knot] ?? []).every((one) => done.has(one))) return false;
    done.add(knot);
    const isSafe = (touching[knot] ?? []).every(({ among, bad }) => !bad.has(maskOf(among, (one) => done.has(one))));
    done.delete(knot);
    return isSafe;
  };
  const go = (): boolean => {
    if (done.size === sizes.length) return true;
    const key = [...done].sort((a, b) => a - b).join();
    if (dead.has(key) || ++visited > MOST_VISITED) return false;
    for (const knot of sizes.keys()) {
      if (!canTake(knot)) continue;
      done.add(knot);
      if (go()) return true;
      done.delete(knot);
    }
    dead.add(key);
    return false;
  };
  return go() ? [...done].map((knot) => [knot]) : null;
}
