import { expect, test } from 'vitest';
import type { Pair } from './PhaseGraph.ts';
import { type GapLabel, toLabels } from './toLabels.ts';

const pair = (consumer: string, producer: string, broken = 1): Pair => ({
  id: `${consumer}-${producer}`,
  consumer,
  producer,
  broken,
  accepted: 0,
  codes: [{ code: 'VP004', links: broken }],
});
const print = (labels: readonly GapLabel[]) =>
  labels.map(({ id, codes, place }) => `${place.by} ${id} ${codes.map(({ code, links }) => `${links}×${code}`)}`);

test('a few broken links have a label each', () => {
  expect(print(toLabels([pair('c1', 'p1'), pair('c2', 'p1', 3)], 'broken'))).toEqual([
    'line c1-p1 1×VP004',
    'line c2-p1 3×VP004',
  ]);
});

test('an actor with many has one for all of them', () => {
  const ofConsumer = ['p1', 'p2', 'p3', 'p4'].map((producer) => pair('c1', producer, 2));
  expect(print(toLabels([...ofConsumer, pair('c2', 'p1')], 'broken'))).toEqual([
    'card consumer c1 8×VP004',
    'line c2-p1 1×VP004',
  ]);
  const ofProducer = ['c1', 'c2', 'c3', 'c4'].map((consumer) => pair(consumer, 'p1'));
  expect(print(toLabels(ofProducer, 'broken'))).toEqual(['card producer p1 4×VP004']);
});

test('very many meet in one knot', () => {
  const all = [1, 2, 3, 4, 5, 6].flatMap((c) => [1, 2, 3, 4, 5].map((p) => pair(`c${c}`, `p${p}`)));
  expect(print(toLabels(all, 'broken'))).toEqual(['knot knot broken 30×VP004']);
});

test('one broken actor among very many lines is a label of its own, not a knot', () => {
  const all = Array.from({ length: 40 }, (_, index) => pair('c1', `p${index}`));
  expect(print(toLabels(all, 'broken'))).toEqual(['card consumer c1 40×VP004']);
});
