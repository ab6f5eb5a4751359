// Is everyone named whom a contradiction is about, and only once?
import { expect, it } from 'vitest';
import { findActorsIn } from './findActorsIn.ts';

it('both ends of a need, and whoever is held', () => {
  const found = findActorsIn(
    [
      { kind: 'needs', link: { application: 'app', consumer: 'c1', address: 'A' } },
      { kind: 'unable', actor: 'c1' },
      { kind: 'never-moves', actor: 'p2', version: 'v1' },
      { kind: 'max-changes', limit: 1 },
    ],
    () => ['p1', 'p2'],
  );
  expect(found).toEqual(['c1', 'p1', 'p2']);
});
