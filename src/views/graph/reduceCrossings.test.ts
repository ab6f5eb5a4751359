import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countCrossings } from './countCrossings.ts';
import { type Columns, type Ranks, reduceCrossings } from './reduceCrossings.ts';

function columnsOf(pairs: readonly (readonly [number, number])[], leftBlock: number[], rightBlock: number[]): Columns {
  return {
    leftCount: leftBlock.length,
    rightCount: rightBlock.length,
    left: Int32Array.from(pairs, ([a]) => a),
    right: Int32Array.from(pairs, ([, b]) => b),
    leftBlock: Int32Array.from(leftBlock),
    rightBlock: Int32Array.from(rightBlock),
  };
}

function countPlainly(columns: Columns, { left, right }: Ranks): number {
  let crossings = 0;
  for (let i = 0; i < columns.left.length; i++) {
    for (let j = 0; j < i; j++) {
      const dLeft = (left[columns.left[i] as number] as number) - (left[columns.left[j] as number] as number);
      const dRight = (right[columns.right[i] as number] as number) - (right[columns.right[j] as number] as number);
      if (dLeft * dRight < 0) crossings++;
    }
  }
  return crossings;
}

const someColumns = fc
  .record({
    left: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 9 }),
    right: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 9 }),
    seeds: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 30 }),
  })
  .map(({ left, right, seeds }) =>
    columnsOf(
      seeds.map(([a, b]) => [a % left.length, b % right.length] as const),
      left,
      right,
    ),
  );

const inOrder = (count: number) => Int32Array.from({ length: count }, (_, i) => i);

test('crossings are counted as pair by pair', () => {
  fc.assert(
    fc.property(someColumns, (columns) => {
      const ranks = { left: inOrder(columns.leftCount), right: inOrder(columns.rightCount) };
      expect(countCrossings(columns, ranks.left, ranks.right)).toBe(countPlainly(columns, ranks));
    }),
  );
});

test('the order never has more crossings than the one that came, and keeps blocks together', () => {
  fc.assert(
    fc.property(someColumns, (columns) => {
      const flat = {
        ...columns,
        leftBlock: columns.leftBlock.map(() => 0),
        rightBlock: columns.rightBlock.map(() => 0),
      };
      const before = countCrossings(flat, inOrder(flat.leftCount), inOrder(flat.rightCount));
      const free = reduceCrossings(flat);
      expect(countCrossings(flat, free.left, free.right)).toBeLessThanOrEqual(before);
      const { left } = reduceCrossings(columns);
      const blocks = [...left.keys()].sort((a, b) => (left[a] as number) - (left[b] as number));
      const inTurn = blocks.map((row) => columns.leftBlock[row] as number);
      expect(inTurn).toEqual([...inTurn].sort((a, b) => a - b));
    }),
  );
});

test('a twisted pair of columns is untwisted', () => {
  const columns = columnsOf(
    [
      [0, 3],
      [1, 2],
      [2, 1],
      [3, 0],
    ],
    [0, 0, 0, 0],
    [0, 0, 0, 0],
  );
  const { left, right } = reduceCrossings(columns);
  expect(countCrossings(columns, left, right)).toBe(0);
});

test('where all need all, everyone stays where the file has them', () => {
  const pairs = [0, 1, 2].flatMap((a) => [0, 1, 2, 3].map((b) => [a, b] as const));
  const { left, right } = reduceCrossings(columnsOf(pairs, [0, 0, 0], [0, 0, 0, 0]));
  expect([[...left], [...right]]).toEqual([
    [0, 1, 2],
    [0, 1, 2, 3],
  ]);
});
