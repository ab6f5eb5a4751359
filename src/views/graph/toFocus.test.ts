import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyse } from '../../engine/analyse.ts';
import { createWords } from '../../i18n/createWords.ts';
import type { Scenario } from '../../model/Scenario.ts';
import { findTarget } from './findTarget.ts';
import { narrow } from './GraphStage.ts';
import { planGraph } from './planGraph.ts';
import { type Focus, type FocusTarget, toFocus } from './toFocus.ts';
import { toGraph } from './toGraph.ts';

const scenario: Scenario = JSON.parse(
  readFileSync(new URL('../../../scenarios/exempel-1.json', import.meta.url), 'utf8'),
);
const analysis = analyse(scenario);
const source = planGraph(analysis, []);
const graph = (phase: number) => toGraph(source, { phase, application: null, words: createWords('sv') }, null);
const print = ({ segments, throughs, pairs }: Focus) => [
  ...segments.map(({ kind, from, version, style }) => `${kind} ${from} ${version} ${style}`),
  `${throughs.length} through`,
  ...pairs.keys(),
];

test('pointing at a consumer shows by which lane it reaches each of its partners', () => {
  const focus = toFocus(graph(1), { kind: 'card', id: 'c2' });
  expect(print(focus)).toEqual([
    'consumer c2 TKv1 fallback',
    'producer p1 TKv1 fallback',
    'consumer c2 TKv2 target',
    'producer p2 TKv2 target',
    '2 through',
  ]);
  expect([...focus.cards].sort()).toEqual(['c2', 'p1', 'p2']);
  expect([...focus.lanes]).toEqual(['ntjp TKv1', 'ntjp TKv2']);
});

test('a gap belongs to both its ends, and to itself', () => {
  const targets: FocusTarget[] = [
    { kind: 'card', id: 'c1' },
    { kind: 'card', id: 'p3' },
    { kind: 'pair', consumer: 'c1', producer: 'p3' },
  ];
  for (const target of targets) expect([...toFocus(graph(2), target).pairs.keys()]).toEqual(['pair c1 p3']);
  expect(print(toFocus(graph(2), { kind: 'pair', consumer: 'c1', producer: 'p3' }))).toEqual([
    '0 through',
    'pair c1 p3',
  ]);
});

test('a lane shows what runs through it', () => {
  const { cards } = toFocus(graph(1), { kind: 'lane', platform: 'ntjp', version: 'TKv2' });
  expect([...cards].sort()).toEqual(['c2', 'p2']);
});

test('while an actor is selected, pointing at a partner narrows to the two', () => {
  const selected = { kind: 'card', id: 'c2' } as const;
  const point = (id: string) => narrow(source.plan, graph(1), selected, { kind: 'card', id });
  expect(point('p1')).toEqual({ kind: 'pair', consumer: 'c2', producer: 'p1' });
  expect(point('c1')).toEqual({ kind: 'card', id: 'c1' });
});

test('what is selected is found in the picture: an actor, a platform, a link by its address', () => {
  const find = (selection: Parameters<typeof findTarget>[0]) => findTarget(selection, source.gathering, analysis, 2);
  expect(find({ kind: 'actor', id: 'c1' })).toEqual({ kind: 'card', id: 'c1' });
  expect(find({ kind: 'actor', id: 'ntjp' })).toEqual({ kind: 'platform', id: 'ntjp' });
  const link = { application: 'app', consumer: 'c1', address: 'p3' };
  expect(find({ kind: 'link', link })).toEqual({ kind: 'pair', consumer: 'c1', producer: 'p3' });
  expect(find({ kind: 'group', id: 'nothing' })).toBeNull();
  expect(find({ kind: 'actor', id: 'nobody' })).toBeNull();
});
