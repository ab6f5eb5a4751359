// In which phase does each moment fall? Fewest phases, then the least time on double versions; where conditions leave a
// choice, one after the other is tried.
import { earliestTimes } from './earliestTimes.ts';
import { costOf, leastDoubled } from './leastDoubled.ts';
import { type Apart, type Clause, LAST } from './PlanModel.ts';

export interface Puzzle {
  readonly count: number;
  /** What stands anyway: bounds, and conditions with a single way out. */
  readonly edges: readonly Apart[];
  /** Conditions with several ways out. */
  readonly choices: readonly Clause[];
  /** Of each moment, what one phase later costs in time on double versions. */
  readonly costs: Int32Array;
}

export interface Times {
  readonly times: Int32Array;
  readonly phases: number;
  /** No plan has fewer. */
  readonly lowerBound: number;
  /** No plan of so few phases has less time on double versions. */
  readonly isLeast: boolean;
}

/** How many sets of choices are tried for each of the two questions. */
const PATIENCE = 600;

/** Null when no choice has been found that can be met; `isProven`: there is none. */
export function findTimes(puzzle: Puzzle): Times | { readonly isProven: boolean } {
  const fewest = findFewest(puzzle);
  if (fewest.times === null) return { isProven: fewest.isWhole };
  const phases = fewest.times[LAST] as number;
  const least = findLeast(puzzle, phases, fewest.picked);
  return {
    times: least.times ?? fewest.times,
    phases,
    lowerBound: fewest.isWhole ? phases : fewest.lowerBound,
    isLeast: least.isWhole,
  };
}

const holds = (times: Int32Array, { from, to, gap }: Apart): boolean =>
  (times[to] as number) >= (times[from] as number) + gap;

/** The first condition that does not hold, with its ways out, the nearest first. */
function findOpen(times: Int32Array, choices: readonly Clause[]): readonly Apart[] | null {
  const lacks = ({ from, to, gap }: Apart) => (times[from] as number) + gap - (times[to] as number);
  for (const { options } of choices) {
    if (!options.some((one) => holds(times, one))) return options.toSorted((a, b) => lacks(a) - lacks(b));
  }
  return null;
}

function findFewest({ count, edges, choices }: Puzzle) {
  let best: { times: Int32Array; picked: readonly Apart[] } | null = null;
  let tried = 0;
  const bound = { first: 0 };
  const visit = (picked: readonly Apart[]): void => {
    if (++tried > PATIENCE) return;
    const found = earliestTimes(count, [...edges, ...picked]);
    if (!found.ok) return;
    const phases = found.times[LAST] as number;
    if (picked.length === 0) bound.first = phases;
    if (best && phases >= (best.times[LAST] as number)) return;
    const open = findOpen(found.times, choices);
    if (!open) best = { times: found.times, picked };
    else for (const option of open) if (!best || (best.times[LAST] as number) > bound.first) visit([...picked, option]);
  };
  visit([]);
  const done = best as { times: Int32Array; picked: readonly Apart[] } | null;
  const isWhole = tried <= PATIENCE || done?.times[LAST] === bound.first;
  return { times: done?.times ?? null, picked: done?.picked ?? [], lowerBound: bound.first, isWhole };
}

function findLeast({ edges, choices, costs }: Puzzle, phases: number, first: readonly Apart[]) {
  let best: Int32Array | null = null;
  let tried = 0;
  const visit = (picked: readonly Apart[]): void => {
    if (++tried > PATIENCE) return;
    const times = leastDoubled(costs, [...edges, ...picked], phases);
    if (!times || (best && costOf(costs, times) >= costOf(costs, best))) return;
    const open = findOpen(times, choices);
    if (!open) best = times;
    else for (const option of open) visit([...picked, option]);
  };
  if (choices.length > 0) visit(first);
  visit([]);
  return { times: best as Int32Array | null, isWhole: tried <= PATIENCE };
}
