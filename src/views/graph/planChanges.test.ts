import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyse } from '../../engine/analyse.ts';
import { applyEdit } from '../../model/edits/applyEdit.ts';
import type { Edit } from '../../model/edits/Edit.ts';
import type { Scenario } from '../../model/Scenario.ts';
import { planGraph } from './planGraph.ts';

const read = (name: string): Scenario => JSON.parse(readFileSync(`scenarios/${name}.json`, 'utf8'));
const idsOf = (scenario: Scenario, known?: ReadonlyMap<string, number>) =>
  planGraph(analyse(scenario), [], known).plan.cards.map(({ id }) => id);
const toKnown = (ids: readonly string[]) => new Map(ids.map((id, rank) => [id, rank]));

test.each<readonly [string, Edit]>([
  ['breaks links', { kind: 'removeVersionFromActor', actor: 'p1', version: 'TKv1', phase: 'start' }],
  ['moves an actor among the versions', { kind: 'addVersionToActor', actor: 'c1', version: 'TKv2', phase: 'start' }],
])('nobody changes places when an edit %s', (_, edit) => {
  const before = idsOf(read('exempel-1'));
  expect(idsOf(applyEdit(read('exempel-1'), edit), toKnown(before))).toEqual(before);
});

test('who is new stands last, and who comes back has the old place', () => {
  const scenario = read('exempel-1');
  const before = idsOf(scenario);
  const added = applyEdit(scenario, { kind: 'addConsumer', consumer: { id: 'new', name: 'Ny', supports: ['TKv1'] } });
  expect(idsOf(added, toKnown(before))).toEqual(before.toSpliced(3, 0, 'new'));
  const known = toKnown([...before, 'new']);
  const first = before[0] ?? '';
  const without = applyEdit(scenario, { kind: 'removeActor', actor: first });
  expect(idsOf(without, known)).toEqual(before.slice(1));
  expect(idsOf(scenario, known)).toEqual(before);
});

test.each(['consumers', 'producers', 'both'] as const)(
  'a plan without %s can be drawn, with all its columns',
  (gone) => {
    const scenario = read('exempel-1');
    const of = (side: 'consumers' | 'producers') => (gone === side || gone === 'both' ? [] : scenario[side]);
    const bare = {
      ...scenario,
      consumers: of('consumers'),
      producers: of('producers'),
      applications: scenario.applications.map(({ id, name, contract }) => ({ id, name, contract })),
      phases: scenario.phases.map(({ id, title }) => ({ id, title })),
    };
    const { columns, slabs } = planGraph(analyse(bare), []).plan;
    const { consumers, platforms, producers } = columns;
    expect(consumers.left + consumers.width).toBeLessThan(platforms.left);
    expect(platforms.left + platforms.width).toBeLessThan(producers.left);
    for (const { box } of slabs) expect(Object.values(box).every(Number.isFinite)).toBe(true);
    expect(slabs[0]?.box.height).toBeGreaterThan(0);
  },
);
