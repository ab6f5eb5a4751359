// Which conditions are met, and how? All that guard links; of those that guard sources (R13) all that leave a plan.
import { earliestTimes } from './earliestTimes.ts';
import { findTimes, type Times } from './findTimes.ts';
import type { Clause, PlanModel } from './PlanModel.ts';
import type { Settled } from './settleCutOvers.ts';
import { type FullPuzzle, toPuzzle } from './toPuzzle.ts';

export type Solved =
  | {
      readonly kind: 'times';
      readonly puzzle: FullPuzzle;
      readonly found: Times;
      /** The conditions that are met. */
      readonly clauses: readonly Clause[];
    }
  /** `isProven`: there is no way; else none was found. */
  | { readonly kind: 'none'; readonly puzzle: FullPuzzle; readonly isProven: boolean };

/** So many times a condition that only guards a source is given up before all of them are. */
const MOST_LOST = 40;

export function solvePuzzle(model: PlanModel, settled: Settled): Solved {
  let clauses = settled.clauses;
  for (let lost = 0; lost < MOST_LOST && clauses.some(({ isLoss }) => isLoss); lost++) {
    const puzzle = toPuzzle(model, { ...settled, clauses });
    const inTheWay = findInTheWay(puzzle);
    if (inTheWay.size === 0) {
      const found = puzzle.dead.length > 0 ? null : findTimes(puzzle);
      if (found && 'times' in found) return { kind: 'times', puzzle, found, clauses };
      break;
    }
    clauses = clauses.filter((clause) => !isAmong(inTheWay, clause));
  }
  const links = settled.clauses.filter(({ isLoss }) => !isLoss);
  const puzzle = toPuzzle(model, { ...settled, clauses: links });
  const found = puzzle.dead.length > 0 ? { isProven: true } : findTimes(puzzle);
  return 'times' in found
    ? { kind: 'times', puzzle, found, clauses: links }
    : { kind: 'none', puzzle, isProven: found.isProven };
}

/** Conditions that guard a source and that cannot be met together with the rest. */
function findInTheWay({ count, edges, dead }: FullPuzzle): ReadonlySet<string> {
  const lost = dead.filter(({ isLoss }) => isLoss);
  if (lost.length > 0) return new Set(lost.map(keyOf));
  const earliest = earliestTimes(count, edges);
  if (earliest.ok) return new Set();
  return new Set(earliest.circle.flatMap(({ clause }) => (clause?.isLoss ? keyOf(clause) : [])));
}

const keyOf = ({ past, ahead }: Clause): string => `${past.join()}<${ahead.join()}`;
const isAmong = (keys: ReadonlySet<string>, clause: Clause): boolean => clause.isLoss && keys.has(keyOf(clause));
