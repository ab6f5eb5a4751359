// Which problems have been found so far? At most so many are kept, the rest are counted.
import type { Problem, ProblemArguments, ProblemCode } from '../model/Problem.ts';
import { type Path, toPathText } from './toPathText.ts';

/** More than a person reads; a hostile file could give millions. */
export const PROBLEM_LIMIT = 200;

export interface ProblemLog {
  report<Code extends ProblemCode>(path: Path, code: Code, args: ProblemArguments[Code], found: string): void;
  /** All that were reported, those past the limit included. */
  count(): number;
  /** The kept ones, and last how many more there are. */
  toProblems(): readonly Problem[];
}

export function createProblemLog(limit = PROBLEM_LIMIT): ProblemLog {
  const kept: Problem[] = [];
  let count = 0;
  return {
    report: (path, code, args, found) => {
      count += 1;
      // The pair of code and arguments is held together by this function's type.
      if (kept.length < limit) kept.push({ path: toPathText(path), found, code, args } as Problem);
    },
    count: () => count,
    toProblems: () =>
      count > kept.length
        ? [...kept, { path: '$', found: '', code: 'more', args: { count: count - kept.length } }]
        : kept,
  };
}
