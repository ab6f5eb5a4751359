// How is a problem of a file told? In one sentence or two: what stands there, and what was expected.
import type { Problem } from '../model/Problem.ts';
import type { Words } from './createWords.ts';

type Say = (key: `problems.${Problem['code']}`, values: Readonly<Record<string, string | number>>) => string;

/** Without the path, which stands before it. */
export function describeProblem({ code, args, found }: Problem, words: Words): string {
  const values: Record<string, string | number> = { found };
  for (const [name, value] of Object.entries(args)) {
    values[name] = Array.isArray(value) ? words.anyOf(value.map(String)) : value;
  }
  // The code says which arguments there are; that each text takes those is held by a test.
  return (words.t as Say)(`problems.${code}`, values);
}
