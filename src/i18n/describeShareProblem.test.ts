import { expect, it } from 'vitest';
import type { ShareProblem } from '../model/ShareProblem.ts';
import { createWords } from './createWords.ts';
import { describeShareProblem } from './describeShareProblem.ts';

const ALL: readonly ShareProblem[] = [
  { kind: 'cut', expected: 12345, came: 1024 },
  { kind: 'cut', expected: null, came: 3 },
  { kind: 'surplus', expected: 500, came: 501 },
  { kind: 'stray', found: '%', position: 21 },
  { kind: 'altered', expected: 'cbf43926', came: '00000001' },
  { kind: 'altered', expected: null, came: null },
  { kind: 'newer', expected: 'z1', came: 'z2' },
  { kind: 'not-a-link', expected: 'z1.', found: '<b>{x}' },
  { kind: 'too-long', limit: 2097152, came: 3000000 },
  { kind: 'too-large', limit: 20 },
  { kind: 'unpackable' },
  { kind: 'invalid', problems: [{ path: '$', found: '', code: 'missing-key', args: {} }] },
];
const told = (locale: 'sv' | 'en') =>
  ALL.map((problem) => describeShareProblem(problem, createWords(locale)).replace(/\s/g, ' '));

it('says in Swedish what came and what was expected', () => {
  expect(told('sv').slice(0, 6)).toEqual([
    'Länken är avhuggen på vägen: 1 024 tecken kom fram. Väntat: 12 345 tecken. Be om länken igen, eller om scenariot som en fil.',
    'Länken är avhuggen på vägen: 3 tecken kom fram, och slutet saknas. Be om länken igen, eller om scenariot som en fil.',
    'Det står något efter länken: 501 tecken kom fram. Väntat: 500 tecken. Ta bort det som står sist, och öppna igen.',
    'På plats 21 i länken står %. Väntat: bokstäverna A–Z och a–z, siffror, bindestreck och understreck. Något har ändrat länken på vägen; be om den igen.',
    'Länken är ändrad på vägen: kontrollsumman är 00000001. Väntat: cbf43926. Be om den igen, eller om scenariot som en fil.',
    'Länken är ändrad på vägen. Be om den igen, eller om scenariot som en fil.',
  ]);
});

it('says in English that a newer product made it, and shows what is there as it is', () => {
  expect(told('en').slice(6, 8)).toEqual([
    'The link was made with a newer Övergång: it is packed as z2. Expected: z1. Open it in the Övergång that it comes from, or update.',
    'After #s= in the address stands <b>{x}. Expected: z1. and a packed scenario. Check that the whole link came along.',
  ]);
});

it('has words for every kind, in both languages', () => {
  for (const text of [...told('sv'), ...told('en')]) expect(text).not.toMatch(/share\.problems|undefined|\{(?!x\})/);
});
