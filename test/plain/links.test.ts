// Does the plain evaluation name the right links, and their sources (R6, R8, R9, R13)? Reckoned by hand.
import { expect, test } from 'vitest';
import { aScenario } from './aScenario.ts';
import { evaluatePlainly } from './evaluatePlainly.ts';
import { printLinks } from './printEvaluation.ts';

test('R6 R8 entries name pairs of participants; a shared address is one link; order is the file’s', () => {
  const scenario = aScenario({
    consumers: ['c1 v1', 'c2 v1', 'c3 v1'],
    producers: [
      { id: 'p1', supports: ['v1'], addresses: ['B', 'A'] },
      { id: 'p2', addresses: ['A', 'C'] },
      { id: 'p3', addresses: ['D'] },
    ],
    applications: [
      {
        id: 'app',
        consumers: ['c2', 'c1'],
        producers: ['p2', 'p1'],
        needs: [
          { consumers: ['c3', 'c2'], producers: ['p2', 'p3'] },
          { consumers: ['c1'], addresses: ['B', 'D'] },
        ],
        accepted: [{ producers: ['p1'], addresses: ['A', 'C'] }],
      },
      { id: 'none', consumers: [] },
    ],
  });
  expect(printLinks(scenario)).toEqual([
    'f0: c1>B outgoing v1 by p1 [v1 OK ntjp]',
    'f0: c2>A accepted outgoing v1 by p1 [v1 OK ntjp]',
    'f0: c2>C absent []',
  ]);
});

test('R9 coverage leaves absent links and accepted gaps out; null where nothing is answered or broken', () => {
  const scenario = aScenario({
    consumers: ['c1 v1', 'c2 v2', 'c3 v2'],
    producers: ['p1 v1', 'p2'],
    applications: [{ id: 'app', accepted: [{ consumers: ['c3'] }] }],
    phases: [[{ actors: ['c1', 'c2', 'c3'], leaves: true }]],
  });
  const [first, last] = evaluatePlainly(scenario).phases;
  expect(first?.counts).toEqual({ target: 0, fallback: 0, outgoing: 1, broken: 1, accepted: 1, absent: 3 });
  expect([first?.coverage, last?.coverage]).toEqual([0.5, null]);
});

test('R13 an aggregating service leaves out the sources that do not answer its version', () => {
  const scenario = aScenario({
    consumers: ['c1 v1 v2', 'g v1'],
    producers: [{ id: 'agg', supports: ['v1'], aggregates: 'g' }, 'p1 v1', 'p2 v2', 'p3'],
    applications: [
      { id: 'app', consumers: ['c1'], producers: ['agg'] },
      { id: 'sources', consumers: ['g'] },
    ],
    phases: [
      [{ actors: ['agg'], adds: ['v2'] }],
      [{ actors: ['g'], adds: ['v2'] }],
      [{ actors: ['p3'], adds: ['v1'] }],
      [{ actors: ['p1'], adds: ['v2'], routes: [{ version: 'v2', state: 'closed' }] }],
    ],
  });
  // p3 is not present until f3; the service's own address is no source; g does not support v2 in f1.
  expect(printLinks(scenario).filter((line) => line.includes('c1>'))).toEqual([
    'f0: c1>agg fallback v1 by agg [v2 VP004 ntjp, v1 OK ntjp] missing p2',
    'f1: c1>agg target v2 by agg [v2 OK ntjp] missing p1 p2',
    'f2: c1>agg target v2 by agg [v2 OK ntjp] missing p1',
    'f3: c1>agg target v2 by agg [v2 OK ntjp] missing p1 p3',
    'f4: c1>agg target v2 by agg [v2 OK ntjp] missing p1 p3',
  ]);
});
