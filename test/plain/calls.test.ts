// Does the plain evaluation call as the rules say (§3, R1–R7)? Reckoned by hand.
import { expect, test } from 'vitest';
import { aScenario } from './aScenario.ts';
import { printLinks } from './printEvaluation.ts';

test('R1 oldest-first tries the oldest first; R7 target stays target after a failed attempt', () => {
  const scenario = aScenario({
    consumers: [{ id: 'c1', supports: ['v2', 'v1'], order: 'oldest-first' }],
    producers: ['p1 v1 v2', 'p2 v2'],
  });
  expect(printLinks(scenario)).toEqual([
    'f0: c1>p1 outgoing v1 by p1 [v1 OK ntjp]',
    'f0: c1>p2 target v2 by p2 [v1 VP004 ntjp, v2 OK ntjp]',
  ]);
});

test('R2 a chain: hop by hop, routes first, then the nearest caller’s permission', () => {
  const scenario = aScenario({
    platforms: ['ntjp', 'north<ntjp', 'south<ntjp'],
    consumers: [{ id: 'c1', supports: ['v1'], platform: 'north' }],
    producers: [{ id: 'p1', supports: ['v1'], platform: 'south' }],
    phases: [
      [{ actors: ['north'], permissions: [{ version: 'v1', state: 'closed' }] }],
      [{ actors: ['p1'], routes: [{ version: 'v1', platform: 'ntjp', state: 'closed' }] }],
      [{ actors: ['p1'], removes: ['v1'], routes: [{ version: 'v1', state: 'open' }] }],
      [{ actors: ['north'], permissions: [{ version: 'v1', state: 'auto' }] }],
      [{ actors: ['south'], removes: ['v1'] }],
      [{ actors: ['p1'], moves: 'north', adds: ['v1'] }],
    ],
  });
  expect(printLinks(scenario)).toEqual([
    'f0: c1>p1 outgoing v1 by p1 [v1 OK south]',
    'f1: c1>p1 broken VP007 [v1 VP007 ntjp]',
    'f2: c1>p1 broken VP004 [v1 VP004 ntjp]',
    'f3: c1>p1 broken VP007 [v1 VP007 ntjp]',
    'f4: c1>p1 broken VP009 [v1 VP009 south]',
    'f5: c1>p1 broken VP004 [v1 VP004 south]',
    'f6: c1>p1 outgoing v1 by p1 [v1 OK north]',
  ]);
});

test('R2 different trees: no path, so VP004 at the consumer’s platform', () => {
  const scenario = aScenario({
    platforms: ['ntjp', 'alone'],
    consumers: ['c1 v1'],
    producers: [{ id: 'p1', supports: ['v1'], platform: 'alone' }],
  });
  expect(printLinks(scenario)).toEqual(['f0: c1>p1 broken VP004 [v1 VP004 ntjp]']);
});

test('R2 a shared address: two open routes are VP006, also before permission; one out of reach does not count', () => {
  const scenario = aScenario({
    platforms: ['ntjp', 'alone'],
    consumers: ['c1 v1 v2'],
    producers: [
      { id: 'p1', supports: ['v1'], addresses: ['A'] },
      { id: 'p2', supports: ['v2'], addresses: ['A'] },
    ],
    phases: [
      [
        { actors: ['p1'], adds: ['v2'] },
        { actors: ['c1'], permissions: [{ version: 'v2', state: 'closed' }] },
      ],
      [{ actors: ['p2'], moves: 'alone' }],
      [{ actors: ['c1'], permissions: [{ version: 'v2', state: 'open' }] }],
      [{ actors: ['p1'], leaves: true }],
    ],
  });
  expect(printLinks(scenario)).toEqual([
    'f0: c1>A target v2 by p2 [v2 OK ntjp]',
    'f1: c1>A broken VP006 [v2 VP006 ntjp]',
    'f2: c1>A broken VP007 [v2 VP007 ntjp]',
    'f3: c1>A target v2 by p1 [v2 OK ntjp]',
    'f4: c1>A broken VP004 [v2 VP004 ntjp, v1 VP004 ntjp]',
  ]);
});

test('R2 a producer that is not present at the address is no candidate, however open its route', () => {
  const open = [{ version: 'v1', state: 'open' }] as const;
  const scenario = aScenario({
    consumers: ['c1 v1'],
    producers: [
      { id: 'p1', supports: ['v1'], addresses: ['A'] },
      { id: 'p2', addresses: ['A', 'B'] },
    ],
    phases: [
      [{ actors: ['p2'], routes: open }],
      [{ actors: ['p2'], adds: ['v2'], addresses: ['B'] }],
      [{ actors: ['p2'], adds: ['v2'], addresses: ['A'] }],
    ],
  });
  expect(printLinks(scenario).filter((line) => line.includes('>A'))).toEqual([
    'f0: c1>A outgoing v1 by p1 [v1 OK ntjp]',
    'f1: c1>A outgoing v1 by p1 [v1 OK ntjp]',
    'f2: c1>A outgoing v1 by p1 [v1 OK ntjp]',
    'f3: c1>A broken VP006 [v1 VP006 ntjp]',
  ]);
});

test('R3 no route is VP004 even without permission', () => {
  const closed = [{ version: 'v2', state: 'closed' }] as const;
  const scenario = aScenario({
    consumers: ['c1 v1 v2'],
    producers: ['p1 v1'],
    phases: [[{ actors: ['c1'], permissions: closed }]],
  });
  expect(printLinks(scenario)[1]).toBe('f1: c1>p1 fallback v1 by p1 [v2 VP004 ntjp, v1 OK ntjp]');
});

test('R4 falls back on its codes alone; the last code stands when no version is left', () => {
  const closed = [{ actors: ['c1', 'c2', 'c3'], permissions: [{ version: 'v2', state: 'closed' } as const] }];
  const scenario = aScenario({
    consumers: [
      { id: 'c1', supports: ['v1', 'v2'], fallbackOn: [] },
      { id: 'c2', supports: ['v1', 'v2'], fallbackOn: ['VP007'] },
      { id: 'c3', supports: ['v2'], fallbackOn: ['VP004', 'VP007'] },
    ],
    producers: ['p1 v1', 'p2 v1 v2'],
    phases: [closed],
  });
  expect(printLinks(scenario).slice(6)).toEqual([
    'f1: c1>p1 broken VP004 [v2 VP004 ntjp]',
    'f1: c1>p2 broken VP007 [v2 VP007 ntjp]',
    'f1: c2>p1 broken VP004 [v2 VP004 ntjp]',
    'f1: c2>p2 fallback v1 by p2 [v2 VP007 ntjp, v1 OK ntjp]',
    'f1: c3>p1 broken VP004 [v2 VP004 ntjp]',
    'f1: c3>p2 broken VP007 [v2 VP007 ntjp]',
  ]);
});
