// Do columns line up?
import { expect, test } from 'vitest';
import { alignColumns } from './alignColumns.ts';

test('numbers to the right, words to the left, no space at the end', () => {
  const rows = [
    ['Fas', 'Länkar', 'Utslag'],
    ['Utgångsläge', '12', 'tryggt'],
    ['Fas 1', '3', ''],
  ];
  expect(alignColumns(rows, ['<', '>', '<'])).toEqual([
    'Fas          Länkar  Utslag',
    'Utgångsläge      12  tryggt',
    'Fas 1             3',
  ]);
});

test('ö written as two code points is one wide', () => {
  expect(
    alignColumns(
      [
        ['Ö'.normalize('NFD'), 'x'],
        ['ab', 'y'],
      ],
      ['<', '<'],
    ).map((line) => line.slice(-1)),
  ).toEqual(['x', 'y']);
  expect(
    alignColumns(
      [
        ['Ö'.normalize('NFD'), 'x'],
        ['a', 'y'],
      ],
      ['<', '<'],
    )[1],
  ).toBe('a  y');
});
