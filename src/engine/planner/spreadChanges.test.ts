// Do fewer change in the busiest phase, where that costs nothing?
import { expect, test } from 'vitest';
import type { Scenario } from '../../model/Scenario.ts';
import { planMigration } from './planMigration.ts';

const ids = (prefix: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, n) => `${prefix}${n + 1}`);

/** So many pairs of a consumer and a producer that need each other, and a newcomer that makes a second phase. */
function pairs(count: number): Scenario {
  const consumers = ids('c', count);
  const producers = ids('p', count);
  const actor = (id: string) => ({ id, name: id, supports: ['v1'] });
  return {
    format: 1,
    title: 'pairs',
    contracts: [{ id: 'tk', name: 'tk', versions: [{ id: 'v1' }, { id: 'v2' }] }],
    platforms: [{ id: 'ntjp', name: 'ntjp' }],
    consumers: consumers.map(actor),
    producers: [...producers.map((id) => ({ ...actor(id), supports: ['v2'] })), { id: 'new', name: 'new' }],
    applications: [
      {
        id: 'app',
        name: 'app',
        contract: 'tk',
        needs: [
          ...consumers.map((id, n) => ({ consumers: [id], producers: [producers[n] as string] })),
          { consumers: [consumers[0] as string], producers: ['new'] },
        ],
      },
    ],
    phases: [
      { id: 'f0', title: 'f0' },
      { id: 'f1', title: 'f1', changes: [{ actors: ['p1'], leaves: true }] },
      { id: 'f2', title: 'f2', changes: [{ actors: ['new'], adds: ['v2'] }] },
      { id: 'f3', title: 'f3', changes: [{ actors: consumers, adds: ['v2'] }] },
    ],
  };
}

test('many that may switch in either of two phases do so half and half', () => {
  const outcome = planMigration(pairs(30));
  expect(outcome).toMatchObject({ kind: 'plan', phases: 2, strategy: 'straight-to-target' });
  if (outcome.kind !== 'plan') return;
  const busy = outcome.scenario.phases
    .slice(1)
    .map(({ changes = [] }) => new Set(changes.flatMap((one) => one.actors)).size);
  expect(busy).toEqual([16, 16]);
});
