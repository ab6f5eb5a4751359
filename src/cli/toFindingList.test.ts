// Are the findings told by severity, with known ones marked?
import { expect, test } from 'vitest';
import { aScenario } from '../../test/plain/aScenario.ts';
import { aPlan } from '../../test/planText.ts';
import { analyse } from '../engine/analyse.ts';
import { createTeller } from '../i18n/createTeller.ts';
import { createWords } from '../i18n/createWords.ts';
import type { Scenario } from '../model/Scenario.ts';
import { toFindingList } from './toFindingList.ts';

const print = (text: string, known: object = {}) => printScenario({ ...aPlan(text), ...known });

const printScenario = (scenario: Scenario) => {
  const analysis = analyse(scenario);
  return toFindingList(createTeller(createWords('sv'), analysis)).join('\n');
};

test('by severity, the gravest first; a broken link is explained where the outages are', () => {
  expect(print('c1: v1 v2 \n p1: v1 \n p2: v1 \n f1: p1 +v2 -v1 \n c2: v1')).toMatchInlineSnapshot(`
    "
    Iakttagelser
      Avbrott
        f1: p1 släcker v1 för tidigt
          1 länk behöver den ännu: c2 – p1. p1 släckte v1 i fasen ”f1” (VP004 i ntjp).
          → Låt p1 behålla v1 planen ut.
      Kostnader
        f0 – f1: 2 länkar besvaras först efter misslyckade försök
          c1 anropar först en version som inte går fram till p1 och p2. Det kostar 2 extra anrop varje gång alla adresserna frågas."
  `);
});

test('a known one says why it is let be', () => {
  const known = [{ code: 'fallback-calls', phase: 'f0', why: 'Det blir bara i en vecka.' }];
  expect(print('c1: v1 v2 \n p1: v1 \n f1: p1 +v2', { known })).toMatchInlineSnapshot(`
    "
    Iakttagelser
      Kostnader
        f0: 1 länk besvaras först efter misslyckade försök
          c1 anropar först en version som inte går fram till p1. Det kostar 1 extra anrop varje gång.
          Känd: Det blir bara i en vecka.
      Att känna till
        f1: v1 kan släckas hos c1, p1 och ntjp
          Ingen länk behöver v1 där från och med fasen ”f1”, men planen behåller den. Den kan då släckas på alla plattformar.
          → Planera in att v1 släcks, tidigast i fasen ”f1”."
  `);
});

test('nothing to say, nothing said', () => {
  expect(printScenario(aScenario({ versions: ['v1'], consumers: ['c1 v1'], producers: ['p1 v1'] }))).toBe('');
});
