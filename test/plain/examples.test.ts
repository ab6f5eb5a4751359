// Does the plain evaluation read the source's two examples and the VP007 trap as people do? Reckoned by hand.
import { expect, test } from 'vitest';
import type { Scenario } from '../../src/model/Scenario.ts';
import { aScenario } from './aScenario.ts';
import { evaluatePlainly } from './evaluatePlainly.ts';
import { printLinks, printRetirements } from './printEvaluation.ts';

const fas1 = [{ actors: ['c2', 'p2'], adds: ['v2'] }];
const fas3 = [
  { actors: ['c1'], adds: ['v2'] },
  { actors: ['c1', 'c2', 'p2'], removes: ['v1'] },
];
const actors = { consumers: ['c1 v1', 'c2 v1', 'c3 v1'], producers: ['p1 v1', 'p2 v1', 'p3'] };
/** The other application, for whose sake p1 and the platform keep v1. */
const other = { id: 'other', consumers: ['c3'], producers: ['p1'] };

const example1 = aScenario({
  ...actors,
  applications: [{ id: 'app', consumers: ['c1', 'c2'], accepted: [{ consumers: ['c1'], producers: ['p3'] }] }, other],
  phases: [
    fas1,
    [
      { actors: ['p1'], adds: ['v2'] },
      { actors: ['p3'], adds: ['v2'] },
    ],
    fas3,
  ],
});

const example2 = aScenario({
  ...actors,
  applications: [{ id: 'app', consumers: ['c1', 'c2'] }, other],
  phases: [
    fas1,
    [
      { actors: ['p1'], adds: ['v2'] },
      { actors: ['p3'], adds: ['v1', 'v2'] },
    ],
    [...fas3, { actors: ['p3'], removes: ['v1'] }],
  ],
});

function statuses(scenario: Scenario): readonly string[] {
  return evaluatePlainly(scenario).phases.map(({ id, links, coverage }) => {
    const told = links.map((link) => `${link.consumer}${link.address} ${link.version ?? link.code ?? link.status}`);
    return `${id} ${told.join(', ')} = ${coverage}`;
  });
}

test('R1–R9 example 1, phase by phase: an accepted gap in phase 2', () => {
  expect(statuses(example1)).toEqual([
    'f0 c1p1 v1, c1p2 v1, c1p3 absent, c2p1 v1, c2p2 v1, c2p3 absent, c3p1 v1 = 1',
    'f1 c1p1 v1, c1p2 v1, c1p3 absent, c2p1 v1, c2p2 v2, c2p3 absent, c3p1 v1 = 1',
    'f2 c1p1 v1, c1p2 v1, c1p3 VP004, c2p1 v2, c2p2 v2, c2p3 v2, c3p1 v1 = 1',
    'f3 c1p1 v2, c1p2 v2, c1p3 v2, c2p1 v2, c2p2 v2, c2p3 v2, c3p1 v1 = 1',
  ]);
  expect(evaluatePlainly(example1).phases[2]?.counts).toEqual({
    target: 3,
    fallback: 0,
    outgoing: 3,
    broken: 0,
    accepted: 1,
    absent: 0,
  });
});

test('R10–R12 example 1: c2 could have dropped v1 in phase 2; p1 and the platform keep it for the other application', () => {
  expect(printRetirements(example1)).toEqual([
    'producer p1 v1: planned -, earliest -, blocked; held f0 c1>p1 c2>p1 c3>p1, f1 c1>p1 c2>p1 c3>p1, f2 c1>p1 c3>p1, f3 c3>p1',
    'producer p1 v1 app: planned -, earliest f3, possible; held f0 c1>p1 c2>p1, f1 c1>p1 c2>p1, f2 c1>p1',
    'producer p1 v1 other: planned -, earliest -, blocked; held f0 c3>p1, f1 c3>p1, f2 c3>p1, f3 c3>p1',
    'producer p2 v1: planned f3, earliest f3, safe; held f0 c1>p2 c2>p2, f1 c1>p2, f2 c1>p2',
    'producer p2 v1 app: planned f3, earliest f3, safe; held f0 c1>p2 c2>p2, f1 c1>p2, f2 c1>p2',
    'consumer c1 v1: planned f3, earliest f3, safe; held f0 c1>p1 c1>p2, f1 c1>p1 c1>p2, f2 c1>p1 c1>p2',
    'consumer c1 v1 app: planned f3, earliest f3, safe; held f0 c1>p1 c1>p2, f1 c1>p1 c1>p2, f2 c1>p1 c1>p2',
    'consumer c2 v1: planned f3, earliest f2, safe; held f0 c2>p1 c2>p2, f1 c2>p1',
    'consumer c2 v1 app: planned f3, earliest f2, safe; held f0 c2>p1 c2>p2, f1 c2>p1',
    'consumer c3 v1: planned -, earliest -, blocked; held f0 c3>p1, f1 c3>p1, f2 c3>p1, f3 c3>p1',
    'consumer c3 v1 other: planned -, earliest -, blocked; held f0 c3>p1, f1 c3>p1, f2 c3>p1, f3 c3>p1',
    'platform ntjp v1: planned -, earliest -, blocked; held f0 c1>p1 c1>p2 c2>p1 c2>p2 c3>p1, f1 c1>p1 c1>p2 c2>p1 c3>p1, f2 c1>p1 c1>p2 c3>p1, f3 c3>p1',
    'platforms v1: planned -, earliest -, blocked; held f0 c1>p1 c1>p2 c2>p1 c2>p2 c3>p1, f1 c1>p1 c1>p2 c2>p1 c3>p1, f2 c1>p1 c1>p2 c3>p1, f3 c3>p1',
  ]);
});

test('R1–R12 example 2: p3 joins with both, as c1 still needs v1', () => {
  expect(statuses(example2)).toEqual([
    'f0 c1p1 v1, c1p2 v1, c1p3 absent, c2p1 v1, c2p2 v1, c2p3 absent, c3p1 v1 = 1',
    'f1 c1p1 v1, c1p2 v1, c1p3 absent, c2p1 v1, c2p2 v2, c2p3 absent, c3p1 v1 = 1',
    'f2 c1p1 v1, c1p2 v1, c1p3 v1, c2p1 v2, c2p2 v2, c2p3 v2, c3p1 v1 = 1',
    'f3 c1p1 v2, c1p2 v2, c1p3 v2, c2p1 v2, c2p2 v2, c2p3 v2, c3p1 v1 = 1',
  ]);
  expect(printRetirements(example2)).toContain('producer p3 v1: planned f3, earliest f3, safe; held f2 c1>p3');
});

test('R5 the VP007 trap: a v2 route before the v2 permission breaks what v1 still serves', () => {
  const trap = aScenario({
    consumers: ['c1 v1 v2', 'c2 v1'],
    producers: ['p1 v1'],
    phases: [
      [
        { actors: ['c1'], permissions: [{ version: 'v2', state: 'closed' }] },
        { actors: ['p1'], adds: ['v2'] },
      ],
      [{ actors: ['c1'], permissions: [{ version: 'v2', state: 'auto' }] }],
    ],
  });
  expect(printLinks(trap)).toEqual([
    'f0: c1>p1 fallback v1 by p1 [v2 VP004 ntjp, v1 OK ntjp]',
    'f0: c2>p1 outgoing v1 by p1 [v1 OK ntjp]',
    'f1: c1>p1 broken VP007 [v2 VP007 ntjp]',
    'f1: c2>p1 outgoing v1 by p1 [v1 OK ntjp]',
    'f2: c1>p1 target v2 by p1 [v2 OK ntjp]',
    'f2: c2>p1 outgoing v1 by p1 [v1 OK ntjp]',
  ]);
});

test('R5 a v1 route left open after the drop of v1 breaks the consumer that falls back to it', () => {
  const left = aScenario({
    consumers: ['c1 v1 v2'],
    producers: ['p1 v1'],
    phases: [[{ actors: ['p1'], removes: ['v1'], routes: [{ version: 'v1', state: 'open' }] }]],
  });
  expect(printLinks(left)).toEqual([
    'f0: c1>p1 fallback v1 by p1 [v2 VP004 ntjp, v1 OK ntjp]',
    'f1: c1>p1 broken VP009 [v2 VP004 ntjp, v1 VP009 ntjp]',
  ]);
  // Keep: as it stood in f0. Drop: no route, so VP004, and nothing answers: p1 is held in f1 too.
  expect(printRetirements(left)[0]).toBe('producer p1 v1: planned f1, earliest -, too-early; held f0 c1>p1, f1 c1>p1');
});
