// Does the plain evaluation keep to the rules on states (S1–S7)? Reckoned by hand.
import { expect, test } from 'vitest';
import { aScenario } from './aScenario.ts';
import { evaluatePlainly } from './evaluatePlainly.ts';
import { printLinks } from './printEvaluation.ts';

test('S1 within a change: leaves before adds, removes before adds', () => {
  const scenario = aScenario({
    consumers: ['c1 v1', 'c2 v1'],
    producers: ['p1 v1 v2'],
    phases: [
      [
        { actors: ['c1'], leaves: true, adds: ['v2'] },
        { actors: ['c2'], removes: ['v1', 'v2'], adds: ['v1'] },
      ],
    ],
  });
  expect(printLinks(scenario).slice(2)).toEqual([
    'f1: c1>p1 target v2 by p1 [v2 OK ntjp]',
    'f1: c2>p1 outgoing v1 by p1 [v1 OK ntjp]',
  ]);
});

test('S1 S2 only the ends of phases count: what phase 0 takes away was never there', () => {
  const start = { id: 'f0', title: 'f0', changes: [{ actors: ['c1'], removes: ['v1'] }] };
  const scenario = { ...aScenario({ consumers: ['c1 v1', 'c2 v1'], producers: ['p1 v1'] }), phases: [start] };
  expect(printLinks(scenario)).toEqual(['f0: c1>p1 absent []', 'f0: c2>p1 outgoing v1 by p1 [v1 OK ntjp]']);
  expect(evaluatePlainly(scenario).retirements.map((row) => row.actor)).toEqual(['p1', 'p1', 'c2', 'c2', 'ntjp', null]);
});

test('S2 S7 present with no version left until it leaves; it may come back', () => {
  const scenario = aScenario({
    consumers: ['c1 v1'],
    producers: ['p1 v1'],
    phases: [
      [{ actors: ['c1'], removes: ['v1'] }],
      [{ actors: ['c1'], leaves: true }],
      [{ actors: ['c1'], adds: ['v1'] }],
    ],
  });
  expect(printLinks(scenario)).toEqual([
    'f0: c1>p1 outgoing v1 by p1 [v1 OK ntjp]',
    'f1: c1>p1 broken NO_VERSION []',
    'f2: c1>p1 absent []',
    'f3: c1>p1 outgoing v1 by p1 [v1 OK ntjp]',
  ]);
});

test('S3 a change limited to an address acts there alone, and its routes on all', () => {
  const scenario = aScenario({
    consumers: ['c1 v1 v2'],
    producers: [{ id: 'p1', supports: ['v1'], addresses: ['A', 'B'] }],
    phases: [[{ actors: ['p1'], adds: ['v2'], addresses: ['A'], routes: [{ version: 'v1', state: 'closed' }] }]],
  });
  expect(printLinks(scenario).slice(2)).toEqual([
    'f1: c1>A target v2 by p1 [v2 OK ntjp]',
    'f1: c1>B broken VP004 [v2 VP004 ntjp, v1 VP004 ntjp]',
  ]);
});

test('S4 the last entry that matches wins, and `auto` gives back the rule', () => {
  const closed = { version: 'v1', state: 'closed' } as const;
  const scenario = aScenario({
    consumers: ['c1 v1'],
    producers: [{ id: 'p1', supports: ['v1'], addresses: ['A', 'B'] }],
    phases: [
      [{ actors: ['p1'], routes: [closed, { version: 'v1', addresses: ['A'], state: 'auto' }] }],
      [{ actors: ['p1'], routes: [{ ...closed, platform: 'ntjp', addresses: ['A'] }] }],
      [{ actors: ['p1'], routes: [{ version: 'v1', state: 'auto' }] }],
    ],
  });
  expect(printLinks(scenario).slice(2)).toEqual([
    'f1: c1>A outgoing v1 by p1 [v1 OK ntjp]',
    'f1: c1>B broken VP004 [v1 VP004 ntjp]',
    'f2: c1>A broken VP004 [v1 VP004 ntjp]',
    'f2: c1>B broken VP004 [v1 VP004 ntjp]',
    'f3: c1>A outgoing v1 by p1 [v1 OK ntjp]',
    'f3: c1>B outgoing v1 by p1 [v1 OK ntjp]',
  ]);
});

test('S5 a permission follows support unless an entry says otherwise, address by address', () => {
  const scenario = aScenario({
    consumers: ['c1 v1'],
    producers: [{ id: 'p1', supports: ['v1'], addresses: ['A', 'B'] }],
    phases: [
      [
        {
          actors: ['c1'],
          permissions: [
            { version: 'v1', state: 'closed' },
            { version: 'v1', addresses: ['B'], state: 'open' },
          ],
        },
      ],
    ],
  });
  expect(printLinks(scenario).slice(2)).toEqual([
    'f1: c1>A broken VP007 [v1 VP007 ntjp]',
    'f1: c1>B outgoing v1 by p1 [v1 OK ntjp]',
  ]);
});

test('S6 a date is its own, its release’s, or that of the phase before; past its end of life nothing is carried', () => {
  const scenario = {
    ...aScenario({
      versions: ['v1 2026-06-30', 'v2'],
      consumers: ['c1 v1 v2'],
      producers: ['p1 v1'],
      phases: [{ date: '2026-06-30' }, {}, { release: 'r1' }, { release: 'undated' }],
    }),
    releases: [
      { id: 'r1', name: 'r1', date: '2026-07-01' },
      { id: 'undated', name: 'undated' },
    ],
  };
  const evaluation = evaluatePlainly(scenario);
  expect(evaluation.phases.map((phase) => `${phase.date} ${phase.links[0]?.code}`)).toEqual([
    'null null',
    '2026-06-30 null',
    '2026-06-30 null',
    '2026-07-01 VP004',
    '2026-07-01 VP004',
  ]);
  // What actors support is not changed: no drop is planned, and nothing holds after the end.
  expect(evaluation.retirements.map((row) => `${row.kind} ${row.planned} ${row.earliest} ${row.verdict}`)).toEqual([
    'producer null f3 possible',
    'producer null f3 possible',
    'consumer null f3 possible',
    'consumer null f3 possible',
    'platform null f3 possible',
    'platforms null f3 possible',
  ]);
});

test('S7 who leaves keeps its overrides and its platform', () => {
  const scenario = aScenario({
    platforms: ['ntjp', 'region'],
    consumers: ['c1 v1'],
    producers: ['p1 v1'],
    phases: [
      [{ actors: ['p1'], moves: 'region', routes: [{ version: 'v1', state: 'closed' }] }],
      [{ actors: ['p1'], leaves: true }],
      [
        { actors: ['p1'], adds: ['v1'] },
        { actors: ['c1'], moves: 'region' },
      ],
      [{ actors: ['p1'], routes: [{ version: 'v1', state: 'auto' }] }],
    ],
  });
  expect(printLinks(scenario)).toEqual([
    'f0: c1>p1 outgoing v1 by p1 [v1 OK ntjp]',
    'f1: c1>p1 broken VP004 [v1 VP004 ntjp]',
    'f2: c1>p1 absent []',
    'f3: c1>p1 broken VP004 [v1 VP004 region]',
    'f4: c1>p1 outgoing v1 by p1 [v1 OK region]',
  ]);
});
