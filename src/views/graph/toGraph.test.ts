import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyse } from '../../engine/analyse.ts';
import { createWords } from '../../i18n/createWords.ts';
import type { Scenario } from '../../model/Scenario.ts';
import type { BadgeFacts, PhaseGraph } from './PhaseGraph.ts';
import { planGraph } from './planGraph.ts';
import { toGraph } from './toGraph.ts';

const SCENARIOS = new URL('../../../scenarios/', import.meta.url);
const read = (name: string): Scenario => JSON.parse(readFileSync(new URL(name, SCENARIOS), 'utf8'));
const words = createWords('sv');
const source = planGraph(analyse(read('exempel-1.json')), []);
const phase = (index: number, before: PhaseGraph | null = null, application: string | null = null) =>
  toGraph(source, { phase: index, application, words }, before);

const printBadge = (badge: BadgeFacts | null) => {
  if (!badge) return '·';
  const change = badge.change === 'gained' ? '+' : badge.change === 'lost' ? '-' : '';
  return `${change}${badge.label}${badge.mark ? `(${badge.mark})` : ''}`;
};
const printCards = ({ cards }: PhaseGraph) =>
  [...cards.values()]
    .map(
      ({ id, presence, badges }) =>
        `${id} ${presence === 'present' ? '' : `${presence} `}${badges.map(printBadge).join(' ')}`,
    )
    .sort()
    .join('\n');
const printLines = ({ segments, pairs }: PhaseGraph) =>
  [
    ...[...segments.values()].map(({ kind, from, version, style, links }) =>
      kind === 'consumer' ? `${from} → ${version} ${style} ${links}` : `${version} → ${from} ${style} ${links}`,
    ),
    ...[...pairs.values()].map((pair) => `${pair.consumer} ✕ ${pair.producer} ${pair.broken}/${pair.accepted}`),
  ].join('\n');

test('R7: in phase 1 of example 1 consumer 2 falls back to TKv1 at producer 1 and reaches producer 2 on TKv2', () => {
  expect(printLines(phase(1))).toBe(
    [
      'c1 → TKv1 outgoing 2',
      'TKv1 → p1 outgoing 3',
      'TKv1 → p2 outgoing 1',
      'c2 → TKv1 fallback 1',
      'c2 → TKv2 target 1',
      'TKv2 → p2 target 1',
      'c3 → TKv1 outgoing 1',
    ].join('\n'),
  );
});

test('R8: an accepted gap is a pair of its own, not an outage', () => {
  expect(printLines(phase(2))).toContain('c1 ✕ p3 0/1');
});

test('R12: cards tell what was gained and lost in the phase, who is new, and what may go', () => {
  expect(printCards(phase(2))).toBe(
    ['c1 TKv1 ·', 'c2 TKv1(may-go) TKv2', 'c3 TKv1 ·', 'p1 TKv1 +TKv2', 'p2 TKv1 TKv2', 'p3 new · +TKv2'].join('\n'),
  );
  expect(printCards(phase(3))).toBe(
    ['c1 -TKv1 +TKv2', 'c2 -TKv1 TKv2', 'c3 TKv1 ·', 'p1 TKv1 TKv2', 'p2 -TKv1 TKv2', 'p3 · TKv2'].join('\n'),
  );
  expect(printCards(phase(0))).toContain('p3 absent · ·');
});

test('R12: a version that is dropped while it is held carries a warning in that phase only', () => {
  const plan = analyse(read('sammanhallen-journal.json'));
  const early = plan.retirements.find((row) => row.verdict === 'too-early' && row.application === null && row.actor);
  const drawn = planGraph(plan, []);
  const marks = plan.phases.map((_, index) => {
    const { cards } = toGraph(drawn, { phase: index, application: null, words }, null);
    return cards.get(early?.actor ?? '')?.badges.some((badge) => badge?.mark === 'too-early');
  });
  expect(marks.flatMap((isMarked, index) => (isMarked ? [index] : []))).toEqual([early?.planned]);
});

test('a card says its whole state in words', () => {
  expect(phase(2).cards.get('c2')?.sentence).toBe(
    'Tjänstekonsument 2, tjänstekonsument. Har TKv1 och TKv2. TKv1 kan släckas från den här fasen. Når 3 av 3. 3 på målversionen.',
  );
  expect(phase(0).cards.get('p3')?.sentence).toBe(
    'Tjänsteproducent 3, tjänsteproducent. Inte med än. Har ingen version.',
  );
});

test('a chosen application narrows the lines, and sets those outside apart', () => {
  const { cards, segments } = phase(2, null, 'annan');
  expect([...segments.values()].map(({ from }) => from)).toEqual(['c3', 'p1']);
  const inside = [...cards.values()].filter(({ isOutside }) => !isOutside).map(({ id }) => id);
  expect(inside.sort()).toEqual(['c3', 'p1']);
});

test('where nothing changed the old objects are handed back', () => {
  const before = phase(1);
  const again = phase(1, before);
  expect(again.cards).toBe(before.cards);
  expect(again.segments).toBe(before.segments);
  const next = phase(2, before);
  expect(next.cards.get('c3')).toBe(before.cards.get('c3'));
  expect(next.cards.get('p3')).not.toBe(before.cards.get('p3'));
});
