// Are differing links told by what became of them, and drawn where their ends stand?
import { expect, it } from 'vitest';
import type { ComparedLink } from '../../engine/Comparison.ts';
import { layOutOverlay, MOST_ACTORS, ROW } from './layOutOverlay.ts';
import { toDifferences } from './toDifferences.ts';

const TARGET = { status: 'target', version: 'v2' } as const;
const OLDER = { status: 'outgoing', version: 'v1' } as const;
const BROKEN = { status: 'broken', version: null } as const;
const link = (consumer: string, address: string, from: ComparedLink['from'], to: ComparedLink['to']): ComparedLink => ({
  application: 'app',
  consumer,
  address,
  from,
  to,
});
const LINKS = [
  link('c1', 'A', OLDER, TARGET),
  link('c1', 'B', OLDER, BROKEN),
  link('c2', 'A', OLDER, TARGET),
  link('c2', 'A2', OLDER, TARGET),
];
const producerAt = (address: string) => (address.startsWith('A') ? 'p1' : 'p2');
const actors = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, i) => ({ id: `${prefix}${i + 1}`, name: '' }));
const plan = (consumers: number, producers: number) =>
  ({ consumers: actors('c', consumers), producers: actors('p', producers) }) as never;

it('what breaks comes first; links of a pair are together', () => {
  const groups = toDifferences(LINKS, producerAt);
  expect(groups.map(({ to, links, pairs }) => [to.status, links, pairs.length])).toEqual([
    ['broken', 1, 1],
    ['target', 3, 2],
  ]);
});

it('lines end at their actors, and labels do not cover each other', () => {
  const overlay = layOutOverlay(plan(2, 2), plan(1, 2), toDifferences(LINKS, producerAt));
  expect(overlay?.lines.map(({ consumer, producer, y1, y2 }) => [consumer, producer, y1 / ROW, y2 / ROW])).toEqual([
    ['c1', 'p2', 0.5, 1.5],
    ['c1', 'p1', 0.5, 0.5],
    ['c2', 'p1', 1.5, 0.5],
  ]);
  const labels = overlay?.lines.map(({ label }) => `${label.share} ${Math.round(label.y)}`) ?? [];
  expect(new Set(labels).size).toBe(3);
});

it('too many are no picture', () => {
  expect(layOutOverlay(plan(MOST_ACTORS + 1, 1), plan(1, 1), [])).toBeNull();
});
