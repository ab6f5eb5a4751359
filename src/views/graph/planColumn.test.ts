import { expect, test } from 'vitest';
import { planColumn, type Row } from './planColumn.ts';

/** Rows with names of these lengths. */
const rowsOf = (lengths: readonly number[]): readonly Row[] =>
  lengths.map((nameLength, index) => ({
    item: { kind: 'actor', id: `a${index}`, side: 'producer', depth: 0 },
    slots: ['v1', 'v2'],
    lanes: [0, 1],
    nameLength,
    block: 0,
  }));
const short = Array.from({ length: 13 }, () => 8);

test('a dense column is as wide as its names need', () => {
  expect(planColumn(rowsOf([...short, 27])).width).toBeGreaterThan(planColumn(rowsOf(short)).width);
});

test('a name that is longer still has two lines, and nobody else has', () => {
  const { rows, width } = planColumn(rowsOf([...short, 50]));
  const [first, last] = [rows[0], rows.at(-1)];
  expect(last?.height).toBeGreaterThan(first?.height ?? 0);
  expect(rows.filter(({ height }) => height === last?.height)).toHaveLength(1);
  expect(width).toBe(planColumn(rowsOf([...short, 80])).width);
});
