import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Scenario } from '../../model/Scenario.ts';
import { type GatheredItem, gatherActors, MOST_GROUPS, membersOf } from './gatherActors.ts';

function world(consumers: number, producers: number, extra: (index: number) => object = () => ({})): Scenario {
  const actors = (count: number, letter: string) =>
    Array.from({ length: count }, (_, i) => ({ id: `${letter}${i}`, name: `Namn ${i}`, ...extra(i) }));
  return {
    format: 1,
    title: 't',
    contracts: [{ id: 'tk', name: 'TK', versions: [{ id: 'TKv1' }, { id: 'TKv2' }] }],
    platforms: [
      { id: 'ntjp', name: 'NTJP' },
      { id: 'rtp', name: 'RTP', parent: 'ntjp' },
    ],
    consumers: actors(consumers, 'c'),
    producers: actors(producers, 'p'),
    applications: [{ id: 'app', name: 'App', contract: 'tk' }],
    phases: [{ id: 'start', title: 'Start' }],
  };
}

const print = (items: readonly GatheredItem[]) =>
  items
    .map((item) => {
      const pad = '  '.repeat(item.depth);
      if (item.kind === 'actor') return `${pad}${item.id}`;
      const { label } = item;
      const name = label.by === 'range' ? `${label.from} – ${label.to}` : label.name;
      return `${pad}${item.isOpen ? '▾' : '▸'} ${name} (${item.members.length})`;
    })
    .join('\n');

test('sixty actors stand alone', () => {
  const { consumers, producers, isGathered } = gatherActors(world(20, 40));
  expect([consumers.length, producers.length, isGathered]).toEqual([20, 40, false]);
});

test('a short side stands alone beside a long one', () => {
  const { consumers, producers } = gatherActors(world(8, 60, (i) => ({ organisation: `Region ${i % 3}` })));
  expect(consumers).toHaveLength(8);
  expect(print(producers)).toBe('▸ Region 0 (20)\n▸ Region 1 (20)\n▸ Region 2 (20)');
});

test('systems gather when organisations are too many; platforms, then names, when nothing is told', () => {
  const bySystem = world(0, 80, (i) => ({ organisation: `R ${i}`, system: i % 2 ? 'Granit' : 'Fyren' }));
  expect(print(gatherActors(bySystem).producers)).toBe('▸ Fyren (40)\n▸ Granit (40)');
  const byPlatform = world(0, 80, (i) => (i % 4 ? {} : { platform: 'rtp' }));
  expect(print(gatherActors(byPlatform).producers)).toBe('▸ RTP (20)\n▸ NTJP (60)');
  const byName = gatherActors(world(0, 80)).producers;
  expect(print(byName).split('\n').slice(0, 2)).toEqual(['▸ Namn 0 – Namn 3 (4)', '▸ Namn 4 – Namn 7 (4)']);
});

test('an open group heads its members; a large one opens into groups', () => {
  const small = world(0, 61, (i) => ({ organisation: i < 3 ? 'Liten' : 'Stor' }));
  expect(print(gatherActors(small, ['producer/organisation:Liten']).producers)).toBe(
    '▾ Liten (3)\n  p0\n  p1\n  p2\n▸ Stor (58)',
  );
  const large = world(0, 200, (i) => ({ organisation: i < 50 ? 'A' : 'B', system: `S${i % 5}` }));
  expect(print(gatherActors(large, ['producer/organisation:B']).producers)).toBe(
    '▸ A (50)\n▾ B (150)\n  ▸ S0 (30)\n  ▸ S1 (30)\n  ▸ S2 (30)\n  ▸ S3 (30)\n  ▸ S4 (30)',
  );
});

test('every actor is shown exactly once, whatever stands open', () => {
  const given = fc.record({
    producers: fc.integer({ min: 0, max: 300 }),
    organisations: fc.integer({ min: 1, max: 60 }),
  });
  fc.assert(
    fc.property(given, fc.integer({ min: 0, max: 5 }), ({ producers, organisations }, opened) => {
      const scenario = world(3, producers, (i) => ({ organisation: `O${i % organisations}` }));
      const groups = gatherActors(scenario).producers.filter(({ kind }) => kind === 'group');
      const open = groups.slice(0, opened).map(({ id }) => id);
      const shown = gatherActors(scenario, open).producers;
      expect(shown.flatMap(membersOf).sort()).toEqual(scenario.producers.map(({ id }) => id).sort());
      expect(groups.length).toBeLessThanOrEqual(MOST_GROUPS);
    }),
    { numRuns: 50 },
  );
});
