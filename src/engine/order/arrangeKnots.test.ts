// Are knots put in steps that pass no bad set, also where there are too many to weigh every order?
import { expect, test } from 'vitest';
import { arrangeKnots, type Cluster, findSmallestStep, MOST_KNOTS } from './arrangeKnots.ts';

/** Every knot after one of the two before it: bad is it alone, without either. */
const ladder = (count: number): Cluster => ({
  sizes: Array.from({ length: count }, () => 1),
  before: Array.from({ length: count }, (_, knot) => (knot === 0 ? [count - 1] : [])),
  rest: Array.from({ length: count - 2 }, (_, knot) => ({ among: [knot, knot + 1, knot + 2], bad: [0b001] })),
});

const isSafe = ({ before, rest }: Cluster, done: ReadonlySet<number>): boolean =>
  [...done].every((knot) => before[knot]?.every((one) => done.has(one))) &&
  rest.every(({ among, bad }) => !bad.includes(among.reduce((set, knot, i) => set | (done.has(knot) ? 1 << i : 0), 0)));

for (const count of [5, MOST_KNOTS, MOST_KNOTS + 1, 60]) {
  test(`one at a time, ${count} knots`, () => {
    const cluster = ladder(count);
    expect(findSmallestStep(cluster)).toBe(1);
    const steps = arrangeKnots(cluster, 1) ?? [];
    expect(steps.flat().toSorted((a, b) => a - b)).toEqual([...Array(count).keys()]);
    expect(steps.every(({ length }) => length === 1)).toBe(true);
    for (let n = 0; n <= steps.length; n++) expect(isSafe(cluster, new Set(steps.slice(0, n).flat()))).toBe(true);
  });
}

test('two of three at once: no smaller step will do, and too many knots are not guessed at', () => {
  const rest = [{ among: [0, 1, 2], bad: [0b001, 0b010, 0b100] }];
  const three: Cluster = { sizes: [1, 1, 1], before: [[], [], []], rest };
  expect(findSmallestStep(three)).toBe(2);
  expect(arrangeKnots(three, 2)).toEqual([[0, 1], [2]]);
  expect(arrangeKnots(three, 1)).toBeNull();
  const count = MOST_KNOTS + 1;
  const many: Cluster = { sizes: Array(count).fill(1), before: Array(count).fill([]), rest };
  expect(findSmallestStep(many)).toBeNull();
});
