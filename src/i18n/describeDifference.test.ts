import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../engine/analyse.ts';
import type { Scenario } from '../model/Scenario.ts';
import { createTeller } from './createTeller.ts';
import { createWords, type Locale } from './createWords.ts';
import { describeDifference } from './describeDifference.ts';

/** Every phase of a shipped scenario as two lines: what is wrong after `!`, and the news. */
function print(name: string, locale: Locale, application: string | null = null): string {
  const analysis = analyse(JSON.parse(readFileSync(`scenarios/${name}.json`, 'utf8')) as Scenario);
  const teller = createTeller(createWords(locale), analysis);
  return analysis.phases
    .map(({ id }, phase) => {
      const { trouble, news } = describeDifference(teller, phase, application);
      return [`${id}:${trouble && ` ! ${trouble}`}`, news].join(' ');
    })
    .join('\n');
}

describe('the headline', () => {
  it('tells example 1 phase by phase', () => {
    expect(print('exempel-1', 'sv').replaceAll('Tjänste', '')).toBe(
      [
        'start: Alla 5 länkar får svar, på TKv1. Inget kan släckas än.',
        'fas-1: konsument 2 och producent 2 inför TKv2. konsument 2 når producent 2 på TKv2. 1 länk besvaras nu först på andra försöket. Inget kan släckas än.',
        'fas-2: producent 3 ansluter med TKv2. producent 1 inför TKv2. konsument 2 når alla på TKv2. En accepterad lucka: konsument 1 – producent 3. TKv1 kan nu släckas hos konsument 2.',
        'fas-3: konsument 1 inför TKv2. konsument 1, konsument 2 och producent 2 släcker TKv1. konsument 1 når alla på TKv2.',
      ].join('\n'),
    );
  });

  it('tells what breaks, and what works again', () => {
    expect(print('vp007-fallan', 'en')).toBe(
      [
        'start: All 4 links are answered, on TKv1. Nothing may go yet.',
        'konsumenten-forst: Remissvyn introduces TKv2. 2 links are now answered only at the second attempt. Nothing may go yet.',
        'fallan: ! Remissvyn does not reach Journal Havsnäs. Journal Havsnäs introduces TKv2. Nothing may go yet.',
        'boten: Remissvyn reaches Journal Havsnäs again. Nothing may go yet.',
        'andra-fallan: ! Remissvyn and Läkarportalen do not reach Journal Tallmo. TKv1 goes too early at Journal Tallmo. Läkarportalen and Journal Tallmo introduce TKv2. Journal Tallmo drops TKv1. TKv1 may now go at Journal Havsnäs, Remissvyn, Läkarportalen and NTJP.',
        'andra-boten: Remissvyn and Läkarportalen reach Journal Tallmo again.',
      ].join('\n'),
    );
  });

  it('says how many addresses where it is not all of them, and never lists more than a few names', () => {
    const lines = print('sammanhallen-journal', 'sv');
    expect(lines).toContain('når inte Journal Söderhav (1 adress).');
    expect(lines).toContain('Nationell journalöversikt når Journal Norrsund på TKv2 (2 adresser).');
    for (const line of lines.split('\n')) expect(line.length).toBeLessThan(520);
  });

  it('is narrowed by an application: its links, its actors, its retirements', () => {
    expect(print('exempel-1', 'sv', 'annan').replaceAll('Tjänste', '')).toBe(
      [
        'start: Den enda länken får svar, på TKv1. Inget kan släckas än.',
        'fas-1: Inget ändras för någon länk. Inget kan släckas än.',
        'fas-2: producent 1 inför TKv2. Inget ändras för någon länk. Inget kan släckas än.',
        'fas-3: Inget ändras för någon länk. Inget kan släckas än.',
      ].join('\n'),
    );
  });
});
