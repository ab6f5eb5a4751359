// Does a phase say whence it has its date (S6)?
import { expect, it } from 'vitest';
import type { Phase, Scenario } from '../../model/Scenario.ts';
import { toDateSource } from './toDateSource.ts';

const plan = (...phases: readonly Partial<Phase>[]): Scenario => ({
  format: 1,
  title: 'Plan',
  contracts: [{ id: 'tk', name: 'tk', versions: [{ id: 'v1' }] }],
  platforms: [{ id: 'ntjp', name: 'NTJP' }],
  consumers: [],
  producers: [],
  applications: [{ id: 'app', name: 'app', contract: 'tk' }],
  phases: phases.map((phase, n) => ({ id: `f${n}`, title: `Fas ${n}`, ...phase })),
  releases: [
    { id: 'r1', name: 'R1', date: '2026-04-01' },
    { id: 'r2', name: 'R2' },
  ],
});

it('S6 its own, else its release’s, else that of the nearest dated phase before', () => {
  const scenario = plan({}, { date: '2026-03-01', release: 'r1' }, { release: 'r2' }, { release: 'r1' }, {});
  expect(scenario.phases.map((_, index) => toDateSource(scenario, index))).toEqual([
    { kind: 'none' },
    { kind: 'own' },
    { kind: 'before', date: '2026-03-01', name: 'Fas 1' },
    { kind: 'release', date: '2026-04-01', name: 'R1' },
    { kind: 'before', date: '2026-04-01', name: 'Fas 3' },
  ]);
  expect(toDateSource(scenario, 9)).toEqual({ kind: 'none' });
});
