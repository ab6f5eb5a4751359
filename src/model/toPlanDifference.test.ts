import { describe, expect, it } from 'vitest';
import { isSamePlan } from './isSamePlan.ts';
import type { Scenario } from './Scenario.ts';
import { toPlanDifference } from './toPlanDifference.ts';

const plan: Scenario = {
  format: 1,
  title: 'Höst',
  contracts: [{ id: 'tk', name: 'tk', versions: [{ id: 'TKv1' }, { id: 'TKv2' }] }],
  platforms: [{ id: 'ntjp', name: 'NTJP' }],
  consumers: [{ id: 'c1', name: 'C1', supports: ['TKv1'] }],
  producers: [{ id: 'p1', name: 'P1', supports: ['TKv1'] }],
  applications: [{ id: 'app', name: 'App', contract: 'tk' }],
  phases: [
    { id: 'start', title: 'Start' },
    { id: 'fas-1', title: 'Fas 1', changes: [{ actors: ['p1'], adds: ['TKv2'] }] },
  ],
};
const none = { phases: 0, changes: 0, actors: 0 };
const same = { onlyA: none, onlyB: none, phases: 0, actors: 0, isRestDifferent: false };

describe('what differs between two plans', () => {
  it('is nothing when they say the same, wherever their boxes stand', () => {
    expect(toPlanDifference(plan, { ...structuredClone(plan), layout: { c1: { x: 1, y: 2 } } })).toBeNull();
  });

  it('is told by which of them has what', () => {
    const other: Scenario = {
      ...plan,
      consumers: [...plan.consumers, { id: 'c2', name: 'C2' }],
      phases: [
        { id: 'start', title: 'Start' },
        { id: 'fas-1', title: 'Fas 1', changes: [{ actors: ['c1'], adds: ['TKv2'] }] },
        { id: 'fas-2', title: 'Fas 2', changes: [{ actors: ['p1'], removes: ['TKv1'] }] },
      ],
    };
    const expected = { ...same, onlyA: { ...none, changes: 1 }, onlyB: { phases: 1, changes: 2, actors: 1 } };
    expect(toPlanDifference(plan, other)).toEqual(expected);
    expect(toPlanDifference(other, plan)).toEqual({ ...expected, onlyA: expected.onlyB, onlyB: expected.onlyA });
  });

  it('is a change that stands in another phase, counted on both sides', () => {
    const [start, last] = plan.phases;
    const moved = {
      ...plan,
      phases: [
        { ...start, changes: last?.changes },
        { id: 'fas-1', title: 'Fas 1' },
      ],
    } as Scenario;
    const one = { ...none, changes: 1 };
    expect(toPlanDifference(plan, moved)).toEqual({ ...same, onlyA: one, onlyB: one });
  });

  it('is what both have, described otherwise', () => {
    const other: Scenario = {
      ...plan,
      producers: [{ id: 'p1', name: 'P1', supports: ['TKv1', 'TKv2'] }],
      phases: plan.phases.map((phase) => ({ ...phase, date: '2027-01-01' })),
      applications: [{ id: 'app', name: 'Appen', contract: 'tk' }],
    };
    expect(toPlanDifference(plan, other)).toEqual({ ...same, phases: 2, actors: 1, isRestDifferent: true });
  });
});

describe('isSamePlan', () => {
  const more = (count: number) => Array.from({ length: count }, (_, i) => ({ id: `x${i}`, name: 'X' }));

  it('holds as long as most actors are in both', () => {
    expect(isSamePlan(plan, { ...plan, consumers: [...plan.consumers, ...more(3)] })).toBe(true);
    expect(isSamePlan(plan, { ...plan, consumers: [...plan.consumers, ...more(4)] })).toBe(false);
  });

  it('does not hold for another title or other contracts', () => {
    expect(isSamePlan(plan, { ...plan, title: 'Vår' })).toBe(false);
    expect(isSamePlan(plan, { ...plan, contracts: [{ id: 'annat', name: 'tk', versions: [{ id: 'TKv1' }] }] })).toBe(
      false,
    );
  });
});
