// Which sets of steps must not be done alone, said as "this before that"? And what is left that pairs cannot say.
import type { StepFailure } from './StepRules.ts';

/** Sets of a link's steps as bit masks: those that can be, and those of them that break it, with the code. */
export interface LocalSets {
  readonly count: number;
  readonly possible: readonly number[];
  readonly bad: ReadonlyMap<number, StepFailure>;
}

export interface Implications {
  readonly before: readonly (StepFailure & { readonly first: number; readonly then: number })[];
  /** Of the steps in `among`, in their numbering. */
  readonly rest: (StepFailure & { readonly among: readonly number[]; readonly bad: readonly number[] }) | null;
}

const NOTHING: Implications = { before: [], rest: null };

/** Every safe set with `then` has `first`, and without that some bad one would not. `isListed` pairs are left out. */
export function findImplications(all: LocalSets, isListed: (first: number, then: number) => boolean): Implications {
  if (all.bad.size === 0) return NOTHING;
  const { kept, possible, bad } = leaveOutIdle(all);
  const safe = possible.filter((set) => !bad.has(set));
  const pairs = kept.flatMap((then) => {
    const having = safe.filter((set) => has(set, then));
    if (having.length === 0) return [];
    const common = having.reduce((a, b) => a & b);
    return kept.flatMap((first) => {
      if (first === then || !has(common, first) || isListed(first, then)) return [];
      return [...bad.keys()].some((set) => isAgainst({ first, then }, set)) ? [{ first, then }] : [];
    });
  });
  const violations = new Map([...bad.keys()].map((set) => [set, pairs.filter((pair) => isAgainst(pair, set)).length]));
  const before = pairs.map((pair) => {
    const sets = [...bad.keys()].filter((set) => isAgainst(pair, set));
    // What goes wrong when only this is done too soon tells most.
    const fewest = Math.min(...sets.map((set) => violations.get(set) as number));
    const worst = smallest(sets.filter((set) => violations.get(set) === fewest)) as number;
    return { ...pair, ...(bad.get(worst) as StepFailure) };
  });
  const left = [...bad.keys()].filter((set) => violations.get(set) === 0);
  const worst = smallest(left);
  if (worst === null) return { before, rest: null };
  const rest = { among: kept, bad: left.map((set) => compress(set, kept)), ...(bad.get(worst) as StepFailure) };
  return { before, rest };
}

const has = (set: number, step: number): boolean => (set >>> step) % 2 === 1;

const isAgainst = ({ first, then }: { readonly first: number; readonly then: number }, set: number): boolean =>
  has(set, then) && !has(set, first);

const sizeOf = (set: number): number => (set === 0 ? 0 : (set & 1) + sizeOf(set >>> 1));

function smallest(sets: readonly number[]): number | null {
  return sets.reduce<number | null>(
    (best, set) =>
      best === null || sizeOf(set) < sizeOf(best) || (sizeOf(set) === sizeOf(best) && set < best) ? set : best,
    null,
  );
}

/** Steps that make no difference to what is bad are taken out of all sets. */
function leaveOutIdle({ count, possible, bad }: LocalSets) {
  let [sets, broken] = [possible, bad];
  const kept: number[] = [];
  for (let step = 0; step < count; step++) {
    const bit = 1 << step;
    const can = new Set(sets);
    if (sets.some((set) => can.has(set ^ bit) && broken.has(set) !== broken.has(set ^ bit))) {
      kept.push(step);
      continue;
    }
    const without = new Map<number, StepFailure>();
    for (const [set, code] of [...broken].sort(([a], [b]) => a - b)) {
      if (!without.has(set & ~bit)) without.set(set & ~bit, code);
    }
    sets = [...new Set(sets.map((set) => set & ~bit))];
    broken = without;
  }
  return { kept, possible: sets, bad: broken };
}

const compress = (set: number, kept: readonly number[]): number =>
  kept.reduce((made, step, i) => made | (has(set, step) ? 1 << i : 0), 0);
