// What is said of what is only tried? A few lines of plan, and the sentences.
import { describe, expect, it } from 'vitest';
import { aPlan } from '../../test/planText.ts';
import { analyse } from '../engine/analyse.ts';
import { compareAnalyses } from '../engine/compareAnalyses.ts';
import { findDying } from '../engine/findDying.ts';
import { findTrialEffect } from '../engine/findTrialEffect.ts';
import { rankHoldUps } from '../engine/rankHoldUps.ts';
import { applyEdit } from '../model/edits/applyEdit.ts';
import type { Edit } from '../model/edits/Edit.ts';
import type { Scenario } from '../model/Scenario.ts';
import { createTeller } from './createTeller.ts';
import { createWords, type Locale } from './createWords.ts';
import { describeDying, describeShift } from './describeDying.ts';
import { describeHoldUp } from './describeHoldUp.ts';
import { describeSlip } from './describeSlip.ts';

const PLAN = aPlan(`
  c1: v1
  c2: v1
  p1: v1
  p2: v1
  f1: c1 c2 p1 p2 +v2
  f2: p1 -v1
  f3:`);
/** A phase a month. */
const dated = (scenario: Scenario): Scenario => ({
  ...scenario,
  phases: scenario.phases.map((phase, n) => ({ ...phase, date: `2026-0${n + 1}-01` })),
});

function slipOf(scenario: Scenario, edit: Omit<Extract<Edit, { kind: 'slipActors' }>, 'kind'>, locale: Locale = 'sv') {
  const after = analyse(applyEdit(scenario, { kind: 'slipActors', ...edit }));
  const teller = createTeller(createWords(locale), after);
  return describeSlip(teller, findTrialEffect(compareAnalyses(analyse(scenario), after)));
}

describe('a delay', () => {
  it('is told by phase, with those alike in one sentence, and days where phases are dated', () => {
    expect(slipOf(dated(PLAN), { actors: ['c1'], phases: 2, titles: [] })).toMatchObject({
      summary: '1 länk till bryts i ”f2”. 4 avvecklingar flyttas.',
      added: null,
      phases: [
        {
          phase: 2,
          title: 'f2',
          text: '1 länk till bruten',
          coverage: expect.stringMatching(/^Informationstäckning 75,0\s%, 100\s% i planen$/),
          isSame: false,
        },
      ],
      retirements: [
        'p1 släcker v1 för tidigt i ”f2”.',
        'p1, p2, c1 och ntjp kan släcka v1 först i ”f3” i stället för i ”f1”, 2 faser senare (59 dagar).',
      ],
    });
  });
  it('into new phases has no days, and says which they are; what goes on is not told twice', () => {
    const told = slipOf(dated(PLAN), { actors: ['c1'], phases: 3, titles: ['Fas 4'] });
    expect(told.summary).toBe('Fler länkar bryts i 2 faser, som mest 1 i ”f2”. 4 avvecklingar flyttas.');
    expect(told.added).toBe('Planen får en fas till i slutet, utan datum: Fas 4.');
    expect(told.phases.map(({ isSame, isNew }) => [isSame, isNew])).toEqual([
      [false, false],
      [true, false],
    ]);
    expect(told.retirements[1]).toBe(
      'p1, p2, c1 och ntjp kan släcka v1 först i fas 4 i stället för i ”f1”, 3 faser senare.',
    );
  });
  it('may change nothing that counts, and may mend', () => {
    const idle = aPlan('c1: v1 \n p1: v1 \n f1: c1 +v2 \n f2:');
    expect(slipOf(idle, { actors: ['c1'], phases: 1, titles: [] }, 'en')).toMatchObject({
      summary: 'No more links break. No retirement moves.',
      phases: [],
      retirements: [],
    });
    const early = aPlan('c1: v1 \n p1: v1 \n f1: p1 -v1 \n f2:');
    expect(slipOf(early, { actors: ['p1'], phases: 1, titles: [] }).phases).toMatchObject([
      { phase: 1, text: '1 länk färre bruten', links: [] },
    ]);
  });
});

describe('who holds up the most', () => {
  it('is told with how much, and what would break', () => {
    const analysis = analyse(dated(aPlan('c1: v1 \n c2: v1 \n p1: v1 \n f1: c1 p1 +v2 \n f2: \n f3: c2 +v2')));
    const [first] = rankHoldUps(analysis).actors;
    const tell = (locale: Locale) => first && describeHoldUp(createTeller(createWords(locale), analysis), first);
    expect(tell('sv')).toEqual({
      who: 'c2',
      freed: '3 avvecklingar tidigare',
      amount: 'sammanlagt 6 faser (177 dagar)',
      caution: null,
      whole: 'c2: 3 avvecklingar tidigare, sammanlagt 6 faser (177 dagar)',
    });
    expect(tell('en')?.whole).toBe('c2: 3 retirements earlier, 6 phases in all (177 days)');
    expect(
      first &&
        describeHoldUp(createTeller(createWords('sv'), analysis), {
          ...first,
          ...{ kind: 'system', id: 'Granit', actors: ['c1', 'c2'], gained: 2, days: null, breaks: 1 },
        }).whole,
    ).toBe(
      'Granit (2 aktörer): 3 avvecklingar tidigare, varav 2 som inte går alls enligt planen, sammanlagt 6 faser. Men 1 länk bryts då, räknat över alla faser: versionen räcker inte ensam.',
    );
  });
});

describe('an end of life', () => {
  const ending: Scenario = {
    ...dated(PLAN),
    contracts: [{ id: 'tk', name: 'tk', versions: [{ id: 'v1', endOfLife: '2026-12-31' }, { id: 'v2' }] }],
  };
  const analysis = analyse(ending);
  const tell = (day: string, locale: Locale = 'sv') =>
    describeDying(createTeller(createWords(locale), analysis), findDying(analysis, 'v1', day));
  it('says what dies that day, what is broken after it, and what that does to retirements', () => {
    expect(tell('2026-12-31')).toEqual({
      onDay: 'Ingen länk dör den dagen. Planen står då i ”f3”.',
      later: [],
      news: [],
    });
    expect(tell('2026-01-15').onDay).toBe('4 länkar dör den dagen. Planen står då i ”f0”.');
    expect(tell('2025-12-31', 'en')).toMatchObject({
      onDay: 'The day lies before the first date of the plan.',
      later: [{ phase: 0, title: 'f0', text: '4 links' }],
      news: ['p1, p2, c1 and 2 more may now drop v1 in “f0”.'],
    });
  });
  it('says how far it is from the plan’s own', () => {
    const teller = createTeller(createWords('sv'), analysis);
    expect(describeShift(teller, '2026-12-31', '2026-12-31')).toBe('som i planen');
    expect(describeShift(teller, '2026-12-31', '2027-01-01')).toBe('1 dag senare än i planen');
    expect(describeShift(teller, '2026-12-31', '2026-11-30')).toBe('31 dagar tidigare än i planen');
  });
});
