// Does the form ask what it says?
import { expect, it } from 'vitest';
import { isSameOptions, toForm, toOptions } from './toOptions.ts';

const ask = (limit: string, releasesOnly = false) => toOptions({ limit, releasesOnly });

it('an empty field sets no limit', () => {
  expect(ask(' ')).toEqual({});
  expect(ask('', true)).toEqual({ releasesOnly: true });
});

it('a limit is a whole number of at least 1', () => {
  expect(ask(' 12 ')).toEqual({ maxChanges: 12 });
  expect(['0', '-1', '1,5', 'två', '1e3', '00'].map((limit) => ask(limit))).toEqual(Array(6).fill(null));
});

it('the form shows what was asked last, which is the same question', () => {
  const asked = { maxChanges: 3, releasesOnly: true };
  expect(toOptions(toForm(asked))).toEqual(asked);
  expect(isSameOptions({}, { releasesOnly: false })).toBe(true);
  expect(isSameOptions({ maxChanges: 3 }, asked)).toBe(false);
});
