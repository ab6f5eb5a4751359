// How is it told that a link could not be opened? What went wrong, what was expected and what came, and what to do.
import type { ShareProblem } from '../model/ShareProblem.ts';
import type { Words } from './createWords.ts';

type Say = (key: `share.problems.${ShareProblem['kind']}`, values: Readonly<Record<string, string | number>>) => string;

/** The problems of a scenario that is not valid are counted here; `describeProblem` tells each. */
export function describeShareProblem(problem: ShareProblem, words: Words): string {
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(problem)) {
    if (Array.isArray(value)) values['count'] = value.length;
    else values[name] = value ?? 'none';
  }
  if (problem.kind === 'cut' && problem.expected !== null) values['expected'] = words.number(problem.expected);
  // The kind says which arguments there are; that each text takes those is held by a test.
  return (words.t as Say)(`share.problems.${problem.kind}`, values);
}
