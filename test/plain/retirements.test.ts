// Does the plain evaluation say when a version may go (R10–R12)? Reckoned by hand.
import { expect, test } from 'vitest';
import { aScenario } from './aScenario.ts';
import { printRetirements } from './printEvaluation.ts';

const rowsOf = (lines: readonly string[], start: string) => lines.filter((line) => line.startsWith(start));

test('R10 keep: a producer that dropped too early is held while its consumers would still be answered', () => {
  const scenario = aScenario({
    consumers: ['c1 v1'],
    producers: ['p1 v1'],
    phases: [
      [{ actors: ['p1'], removes: ['v1'] }],
      [
        { actors: ['c1'], adds: ['v2'] },
        { actors: ['p1'], adds: ['v2'] },
      ],
    ],
  });
  expect(rowsOf(printRetirements(scenario), 'producer p1 v1:')).toEqual([
    'producer p1 v1: planned f1, earliest f2, too-early; held f0 c1>p1, f1 c1>p1',
  ]);
});

test('R10 keep: with its own permissions as they stood in the last phase in which it had the version', () => {
  const closed = { version: 'v1', state: 'closed' } as const;
  const scenario = aScenario({
    consumers: ['c1 v1'],
    producers: ['p1 v1'],
    phases: [
      [{ actors: ['c1'], removes: ['v1'], permissions: [closed] }],
      [{ actors: ['c1'], adds: ['v1'] }],
      [{ actors: ['c1'], removes: ['v1'], permissions: [{ version: 'v1', state: 'open' }] }],
    ],
  });
  // f1: kept as in f0, open. f2: planned, closed. f3: kept as in f2, closed.
  expect(rowsOf(printRetirements(scenario), 'consumer c1 v1:')).toEqual([
    'consumer c1 v1: planned f3, earliest f2, safe; held f0 c1>p1, f1 c1>p1',
  ]);
});

test('R10 keep: nothing is kept by who has left since, nor at an address where it has left since', () => {
  const scenario = aScenario({
    consumers: ['c1 v1', 'c2 v1'],
    producers: ['p1 v1'],
    phases: [[{ actors: ['c1'], leaves: true }], [{ actors: ['c1'], adds: ['v2'] }]],
  });
  expect(rowsOf(printRetirements(scenario), 'consumer c1 v1:')).toEqual([
    'consumer c1 v1: planned f1, earliest f1, safe; held f0 c1>p1',
  ]);
});

test('R10 keep at each address; R11 planned is when it has it at no address', () => {
  const scenario = aScenario({
    consumers: ['c1 v1'],
    producers: [{ id: 'p1', supports: ['v1'], addresses: ['A', 'B'] }],
    phases: [
      [{ actors: ['p1'], removes: ['v1'], addresses: ['A'] }],
      [
        { actors: ['p1'], removes: ['v1'], adds: ['v2'] },
        { actors: ['c1'], adds: ['v2'] },
      ],
    ],
  });
  expect(rowsOf(printRetirements(scenario), 'producer p1 v1:')).toEqual([
    'producer p1 v1: planned f2, earliest f2, safe; held f0 c1>A c1>B, f1 c1>A c1>B',
  ]);
});

test('R10 drop closes the producer’s routes, so that another at the address may answer', () => {
  const scenario = aScenario({
    consumers: ['c1 v1'],
    producers: [
      { id: 'p1', supports: ['v1'], addresses: ['A'] },
      { id: 'p2', supports: ['v1'], addresses: ['A'] },
    ],
  });
  // Planned, both: VP006. Neither is held, as nothing is answered under keep.
  expect(rowsOf(printRetirements(scenario), 'producer').map((line) => line.slice(0, 50))).toEqual([
    'producer p1 v1: planned -, earliest f0, possible',
    'producer p1 v1 app: planned -, earliest f0, possib',
    'producer p2 v1: planned -, earliest f0, possible',
    'producer p2 v1 app: planned -, earliest f0, possib',
  ]);
});

test('R10 drop of a version that is tried first frees the consumer: nothing holds', () => {
  const scenario = aScenario({
    consumers: [{ id: 'c1', supports: ['v1', 'v2'], order: 'oldest-first' }],
    producers: ['p1 v1 v2'],
  });
  expect(printRetirements(scenario).every((line) => line.endsWith('possible'))).toBe(true);
  expect(printRetirements(scenario)).toHaveLength(6);
});

test('R10 accepted links hold nothing', () => {
  const scenario = aScenario({
    consumers: ['c1 v1'],
    producers: ['p1 v1'],
    applications: [{ id: 'app', accepted: [{}] }],
  });
  expect(rowsOf(printRetirements(scenario), 'producer p1 v1:')).toEqual([
    'producer p1 v1: planned -, earliest f0, possible',
  ]);
});

test('R11 a removal that a later phase takes back is not one', () => {
  const scenario = aScenario({
    consumers: ['c1 v1'],
    producers: ['p1 v1'],
    phases: [
      [{ actors: ['p1'], removes: ['v1'] }],
      [{ actors: ['p1'], adds: ['v1'] }],
      [{ actors: ['p1'], leaves: true }],
    ],
  });
  expect(rowsOf(printRetirements(scenario), 'producer p1 v1:')).toEqual([
    'producer p1 v1: planned f3, earliest f3, safe; held f0 c1>p1, f1 c1>p1, f2 c1>p1',
  ]);
});

test('R12 platforms: each alone, and all together, each keeping from when it had it', () => {
  const scenario = aScenario({
    platforms: ['ntjp', 'region<ntjp'],
    consumers: [{ id: 'c1', supports: ['v1'], platform: 'region' }, 'c2 v1'],
    producers: ['p1 v1'],
    phases: [[{ actors: ['region'], removes: ['v1'] }], [{ actors: ['ntjp'], removes: ['v1'] }]],
  });
  // region alone in f2: ntjp has dropped it by then, so that keeping it at region answers nothing.
  expect(rowsOf(printRetirements(scenario), 'platform')).toEqual([
    'platform ntjp v1: planned f2, earliest -, too-early; held f0 c1>p1 c2>p1, f1 c2>p1, f2 c2>p1',
    'platform region v1: planned f1, earliest f2, too-early; held f0 c1>p1, f1 c1>p1',
    'platforms v1: planned f2, earliest -, too-early; held f0 c1>p1 c2>p1, f1 c1>p1 c2>p1, f2 c1>p1 c2>p1',
  ]);
});

test('R13 missing sources hold nothing', () => {
  const scenario = aScenario({
    consumers: ['c1 v1', 'g v1'],
    producers: [{ id: 'agg', supports: ['v1'], aggregates: 'g' }, 'p1 v1'],
    applications: [
      { id: 'app', consumers: ['c1'], producers: ['agg'] },
      { id: 'sources', consumers: ['g'], producers: ['p1'], accepted: [{}] },
    ],
  });
  expect(rowsOf(printRetirements(scenario), 'producer p1 v1:')).toEqual([
    'producer p1 v1: planned -, earliest f0, possible',
  ]);
});
