import { describe, expect, it } from 'vitest';
import { aPlan } from '../../test/planText.ts';
import { analyse } from '../engine/analyse.ts';
import type { Application, Expectation } from '../model/Scenario.ts';
import { createTeller } from './createTeller.ts';
import { createWords, type Locale } from './createWords.ts';
import { describeClaim } from './describeClaim.ts';

const APPS: readonly Application[] = [
  { id: 'app', name: 'Journalen', contract: 'tk', accepted: [{ consumers: ['c1'], producers: ['p2'] }] },
];
/** c2 goes first, p1 later; c1 never. p2 has only the new version. */
const PLAN = 'c1: v1 \n c2: v1 \n p1 (A B): v1 \n p2: v2 \n f1: c2 +v2 \n f2: p1 +v2 \n f3: c2 -v1';

function tell(phase: string, expectation: Expectation, locale: Locale = 'sv'): string {
  const scenario = { ...aPlan(PLAN, APPS), claims: [{ phase, text: 'Så är det.', expect: expectation }] };
  const analysis = analyse(scenario);
  const teller = createTeller(createWords(locale), analysis);
  const [claim] = analysis.claims.map((result) => describeClaim(teller, result));
  return `${claim?.check}: ${claim?.verdict}. ${claim?.reason}`;
}

describe('a claim about links', () => {
  it('that holds says of how many', () => {
    expect(tell('f2', { consumers: ['c2'], status: ['target'] })).toMatchInlineSnapshot(
      `"c2 → alla producenter: på målversionen: håller. Det stämmer för alla 3 länkar."`,
    );
    expect(
      tell('f2', { application: 'app', addresses: ['A'], status: ['outgoing', 'target'] }, 'en'),
    ).toMatchInlineSnapshot(
      `"Journalen: all consumers → p1 (A): on an outgoing version or on target: holds. True of all 2 links."`,
    );
  });
  it('that does not hold says which links fare otherwise, and why the first does', () => {
    expect(tell('f1', { consumers: ['c2'], addresses: ['A'], status: ['target'] })).toMatchInlineSnapshot(
      `"c2 → p1 (A): på målversionen: håller inte. c2 når p1 (A) på v1, på andra försöket. p1 får v2 först i fasen ”f2” (VP004 i ntjp), så c2 faller tillbaka till v1."`,
    );
    expect(tell('f1', { producers: ['p1'], status: ['outgoing'] })).toMatchInlineSnapshot(
      `"alla konsumenter → p1: på utgående version: håller inte. 2 av 4 länkar går på annat sätt, till exempel: c2 når p1 (A) på v1, på andra försöket. p1 får v2 först i fasen ”f2” (VP004 i ntjp), så c2 faller tillbaka till v1."`,
    );
    expect(tell('f1', { consumers: ['c1'], producers: ['p2'], status: ['target'] }, 'en')).toMatchInlineSnapshot(
      `"c1 → p2: on target: does not hold. c1 does not reach p2. p2 has only v2, and c1 can only use v1 (VP004 at ntjp). The gap is accepted."`,
    );
  });
  it('that names none says nothing', () => {
    expect(tell('f1', { producers: ['p2'], addresses: ['A'], status: ['target'] })).toMatchInlineSnapshot(
      `"alla konsumenter → p2: på målversionen: håller inte. Påståendet nämner ingen länk som finns, och säger därför ingenting."`,
    );
  });
});

describe('a claim about what may go', () => {
  it('says from when, or who needs it until then', () => {
    expect(tell('f3', { actors: ['c2'], mayGo: ['v1'] })).toMatchInlineSnapshot(
      `"c2 får släcka v1: håller. c2 kan släcka v1 tidigast i fasen ”f2”: den behövs mot p1 till och med fasen ”f1”."`,
    );
    expect(tell('f1', { actors: ['c2'], mayGo: ['v1'] })).toMatchInlineSnapshot(
      `"c2 får släcka v1: håller inte. c2 kan släcka v1 tidigast i fasen ”f2”: den behövs mot p1 till och med fasen ”f1”."`,
    );
    expect(tell('f1', { actors: ['c2'], mayGo: ['v1'] }, 'en')).toMatchInlineSnapshot(
      `"c2 may drop v1: does not hold. c2 may drop v1 in phase “f2” at the earliest: it is needed toward p1 through phase “f1”."`,
    );
    expect(tell('f3', { application: 'app', actors: ['p1'], mayNotGo: ['v1'] })).toMatchInlineSnapshot(
      `"Journalen: p1 får inte släcka v1 än: håller. p1 kan inte släcka v1: den behövs av c1 ännu i planens sista fas."`,
    );
    expect(tell('f3', { actors: ['c1', 'ntjp'], mayGo: ['v1'] })).toMatchInlineSnapshot(
      `"c1 och ntjp får släcka v1: håller inte. c1 kan inte släcka v1: den behövs mot p1 ännu i planens sista fas. ntjp kan inte släcka v1: den behövs av c1 ännu i planens sista fas."`,
    );
  });
  it('or that there is nothing to drop', () => {
    expect(tell('f3', { actors: ['p2'], mayGo: ['v1'] })).toMatchInlineSnapshot(
      `"p2 får släcka v1: håller inte. p2 har aldrig v1 här, så det finns inget att släcka."`,
    );
    expect(tell('f3', { actors: ['c2'], mayNotGo: ['v1', 'v2'] })).toMatchInlineSnapshot(
      `"c2 får inte släcka v1 och v2 än: håller inte. c2 kan släcka v1 tidigast i fasen ”f2”: den behövs mot p1 till och med fasen ”f1”. v2 är målversionen, och den släcks inte."`,
    );
  });
});
