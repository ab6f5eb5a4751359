// Is the order inside a phase told as people say it? Stories, in both languages.
import { expect, test } from 'vitest';
import { aPlan } from '../../test/planText.ts';
import { analyse } from '../engine/analyse.ts';
import type { Scenario } from '../model/Scenario.ts';
import { createTeller } from './createTeller.ts';
import { createWords, type Locale } from './createWords.ts';
import { describeOrder } from './describeOrder.ts';

function tell(plan: Scenario, locale: Locale = 'sv'): readonly string[] {
  const analysis = analyse(plan);
  const { lead, steps, free, notes } = describeOrder(createTeller(createWords(locale), analysis), 1);
  const lines = steps.flatMap(({ items }, n) =>
    items.flatMap(({ isCutOver, does, reasons }) => [
      `${n + 1}${isCutOver ? '!' : ''} ${does.join(' + ')}`,
      ...reasons.map((reason) => `  ${reason}`),
    ]),
  );
  return [lead, ...lines, ...free.map((text) => `fri: ${text}`), ...notes];
}

const SWITCH = 'c1: v1\nc2: v1 v2\np1: v1\nf1: c1 +v2 | p1 +v2 | p1 -v1 | c2 -v1';

test('steps with what they wait for, and why', () => {
  expect(tell(aPlan(SWITCH))).toEqual([
    'Vissa ordningar bryter länkar under fasens gång. Den här gör det inte.',
    '1 c1 och p1 inför v2',
    '2 p1 och c2 släcker v1',
    '  Väntar på att c1 och p1 inför v2. Annars når c1 inte p1 (VP004 i ntjp), och 1 länk till bryts.',
  ]);
  expect(tell(aPlan(SWITCH), 'en')).toEqual([
    'Some orders break links in the course of the phase. This one does not.',
    '1 c1 and p1 introduce v2',
    '2 p1 and c2 retire v1',
    '  Waits until c1 and p1 introduce v2. Otherwise c1 does not reach p1 (VP004 at ntjp), and 1 more link breaks.',
  ]);
});

test('a common day, and what may be done at any time', () => {
  expect(tell(aPlan('c1: v1\nc2: v1\np1 (A): v1\np2 (A):\nf1: p2 +v1 | p1 -v1 | c2 +v2'))).toEqual([
    'Vissa ordningar bryter länkar under fasens gång. Den här gör det inte.',
    '1! p2 inför v1 + p1 släcker v1',
    '  Görs samtidigt. Hur de än ordnas bryts länkar på vägen: c1 når till exempel inte p1 (VP006 i ntjp).',
    'fri: c2 inför v2',
  ]);
});

test('one who switches in one moment', () => {
  const plan = aPlan('c1: v1\np1: v1 v2\nf1: c1 +v2 -v1 | p1 -v1');
  expect(tell({ ...plan, consumers: plan.consumers.map((one) => ({ ...one, parallel: false })) })).toEqual([
    'Vissa ordningar bryter länkar under fasens gång. Den här gör det inte.',
    '1 c1 släcker v1 + c1 inför v2',
    '  Görs på en gång: c1 kan inte ha två versioner samtidigt.',
    '2 p1 släcker v1',
    '  Väntar på att c1 inför v2. Annars når c1 inte p1 (VP004 i ntjp).',
  ]);
});

test('one who switches in one moment, and at any time', () => {
  const plan = aPlan('c1: v1\nc2: v1 v2\np1 (A): v1 v2\np2 (B): v1\nf1: c1 +v2 -v1 | p2 -v1 | c2 leaves', [
    {
      id: 'app',
      name: 'app',
      contract: 'tk',
      needs: [
        { consumers: ['c1'], producers: ['p1'] },
        { consumers: ['c2'], producers: ['p2'] },
      ],
    },
  ]);
  expect(tell({ ...plan, consumers: plan.consumers.map((one) => ({ ...one, parallel: false })) }).slice(1)).toEqual([
    '1 c2 lämnar',
    '2 p2 släcker v1',
    '  Väntar på att c2 lämnar. Annars når c2 inte p2 (VP004 i ntjp).',
    'fri: c1 släcker v1 och c1 inför v2, på en gång',
  ]);
});

test('no order', () => {
  expect(tell(aPlan('c1: v1\np1: v1\nf1: c1 +v2 | p1 +v2'))).toEqual([
    'Ordningen i fasen spelar ingen roll: ingen länk bryts på vägen.',
  ]);
  expect(tell(aPlan('c1: v1\np1: v1\nf1: c1 +v2 | p1 -v1'))).toEqual([
    'Ordningen i fasen spelar ingen roll: inga fler länkar bryts på vägen.',
  ]);
});
