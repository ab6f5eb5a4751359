import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyse } from '../../engine/analyse.ts';
import type { Scenario } from '../../model/Scenario.ts';
import type { Box, GraphPlan } from './GraphPlan.ts';
import { planGraph } from './planGraph.ts';
import { toBoxes } from './setScene.ts';

const SCENARIOS = new URL('../../../scenarios/', import.meta.url);
const files = readdirSync(SCENARIOS).filter((name) => name.endsWith('.json'));
const read = (name: string): Scenario => JSON.parse(readFileSync(new URL(name, SCENARIOS), 'utf8'));
const planOf = (scenario: Scenario, open: readonly string[] = []) => planGraph(analyse(scenario), open).plan;

const overlaps = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function findOverlaps({ cards, slabs }: GraphPlan): string[] {
  const all = [...cards, ...slabs];
  return all.flatMap((a, index) =>
    all.slice(index + 1).flatMap((b) => (overlaps(a.box, b.box) ? [`${a.id} on ${b.id}`] : [])),
  );
}

test.each(files)('%s: consumers stand left, producers right, platforms between, and nothing overlaps', (name) => {
  const plan = planOf(read(name));
  const right = (boxes: readonly Box[]) => Math.max(...boxes.map(({ x, width }) => x + width));
  const left = (boxes: readonly Box[]) => Math.min(...boxes.map(({ x }) => x));
  const consumers = plan.cards.filter(({ side }) => side === 'consumer').map(({ box }) => box);
  const producers = plan.cards.filter(({ side }) => side === 'producer').map(({ box }) => box);
  const slabs = plan.slabs.map(({ box }) => box);
  expect(findOverlaps(plan)).toEqual([]);
  expect(right(consumers)).toBeLessThan(left(slabs));
  expect(right(slabs)).toBeLessThan(left(producers));
});

test.each(files)('%s: every lane lies on its platform, oldest above', (name) => {
  for (const { lanes, box } of planOf(read(name)).slabs) {
    const tops = lanes.map(({ top }) => top);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    for (const { top, height } of lanes) expect(top + height).toBeLessThanOrEqual(box.height);
  }
});

test('thirty actors and a regional platform are readable in a frame of 1040 by 580', () => {
  const { cards, slabs } = planOf(read('sammanhallen-journal.json'));
  const boxes = [...cards, ...slabs].map(({ box }) => box);
  const span = (start: (box: Box) => number, size: (box: Box) => number) =>
    Math.max(...boxes.map((box) => start(box) + size(box))) - Math.min(...boxes.map(start));
  const width = span(
    ({ x }) => x,
    (box) => box.width,
  );
  const height = span(
    ({ y }) => y,
    (box) => box.height,
  );
  expect(cards).toHaveLength(30);
  expect(14 * Math.min(1040 / width, 580 / height)).toBeGreaterThanOrEqual(11);
});

const chain: Scenario = {
  format: 1,
  title: 'Kedja',
  contracts: [{ id: 'tk', name: 'TK', versions: [{ id: 'TKv1' }, { id: 'TKv2' }] }],
  platforms: [
    { id: 'ntjp', name: 'NTJP' },
    { id: 'left', name: 'Konsumenternas', parent: 'ntjp' },
    { id: 'right', name: 'Producenternas', parent: 'ntjp' },
    { id: 'both', name: 'Bådas', parent: 'ntjp' },
  ],
  consumers: [
    { id: 'c1', name: 'C1', supports: ['TKv1'] },
    { id: 'c2', name: 'C2', supports: ['TKv1'], platform: 'left' },
    { id: 'c3', name: 'C3', supports: ['TKv1'], platform: 'both' },
  ],
  producers: [
    { id: 'p1', name: 'P1', supports: ['TKv1'] },
    { id: 'p2', name: 'P2', supports: ['TKv1'], platform: 'right' },
    { id: 'p3', name: 'P3', supports: ['TKv1'], platform: 'both' },
  ],
  applications: [{ id: 'app', name: 'App', contract: 'tk' }],
  phases: [{ id: 'start', title: 'Start' }],
};

test('a regional platform stands on the side of its actors; one with both has rows of its own', () => {
  const plan = planOf(chain);
  const { slabs, cards } = plan;
  expect(findOverlaps(plan)).toEqual([]);
  const inTurn = [...slabs].sort((a, b) => a.box.x - b.box.x || a.box.y - b.box.y).map(({ id }) => id);
  expect(inTurn).toEqual(['left', 'ntjp', 'right', 'both']);
  const box = (id: string) => [...slabs, ...cards].find((one) => one.id === id)?.box as Box;
  expect(box('both').y).toBeGreaterThan(box('ntjp').y + box('ntjp').height);
  for (const [actor, platform] of [
    ['c2', 'left'],
    ['p2', 'right'],
    ['c3', 'both'],
    ['p3', 'both'],
  ] as const) {
    const middle = box(actor).y + box(actor).height / 2;
    expect(middle).toBeGreaterThan(box(platform).y);
    expect(middle).toBeLessThan(box(platform).y + box(platform).height);
  }
});

test('what a person dragged wins over the plan, and what is being dragged over both', () => {
  const boxes = toBoxes(planOf(chain), { c1: { x: 7, y: 8 }, p1: { x: 1, y: 2 } }, { p1: { x: 3, y: 4 } });
  expect([boxes.get('c1'), boxes.get('p1')]).toMatchObject([
    { x: 7, y: 8 },
    { x: 3, y: 4 },
  ]);
});

test('an open group is a heading above its members', () => {
  const many = (letter: string, count: number) =>
    Array.from({ length: count }, (_, i) => ({ id: `${letter}${i}`, name: `${i}`, organisation: `O${i % 3}` }));
  const scenario = { ...chain, consumers: many('c', 30), producers: many('p', 40) };
  const closed = planOf(scenario).cards.filter(({ side }) => side === 'consumer');
  expect(closed.map(({ id }) => id)).toEqual([0, 1, 2].map((i) => `consumer/organisation:O${i}`));
  const open = planOf(scenario, ['consumer/organisation:O1']).cards.filter(({ side }) => side === 'consumer');
  expect(open.map(({ density }) => density).indexOf('heading')).toBe(1);
  expect(open.slice(2, 12).every(({ item }) => item.kind === 'actor' && item.depth === 1)).toBe(true);
});
