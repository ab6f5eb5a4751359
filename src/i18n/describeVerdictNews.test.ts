// What is said once the plan has changed? A few lines of plan, one edit, and the sentences.
import { expect, it } from 'vitest';
import { aPlan } from '../../test/planText.ts';
import { analyse } from '../engine/analyse.ts';
import { compareAnalyses } from '../engine/compareAnalyses.ts';
import { applyEdit } from '../model/edits/applyEdit.ts';
import type { Edit } from '../model/edits/Edit.ts';
import { createTeller } from './createTeller.ts';
import { createWords } from './createWords.ts';
import { describeLastChange } from './describeLastChange.ts';
import { describeVerdictNews } from './describeVerdictNews.ts';

const PLAN = `
  c1: v1
  c2: v1
  p1: v1
  p2: v1
  f1: c1 p1 p2 +v2
  f2: c2 +v2
  f3: p1 -v1`;

function newsOf(edit: Edit, locale: 'sv' | 'en' = 'sv'): readonly string[] {
  const before = aPlan(PLAN);
  const after = applyEdit(before, edit);
  const analysis = analyse(after);
  const teller = createTeller(createWords(locale), analysis);
  return describeVerdictNews(teller, compareAnalyses(analyse(before), analysis)).map(({ text }) => text);
}

it('says that links break, where and how many, and that a version goes too early', () => {
  const edit: Edit = { kind: 'movePhaseChange', actor: 'p1', version: 'v1', does: 'removes', from: 'f3', to: 'f1' };
  expect(newsOf(edit)).toEqual(['+1 bruten länk i ”f1”.', 'p1 släcker v1 för tidigt i ”f1”.']);
});

it('says that nothing changes', () => {
  expect(newsOf({ kind: 'renameActor', actor: 'c1', name: 'Ny' })).toEqual(['Inget utfall ändras.']);
  expect(newsOf({ kind: 'renameActor', actor: 'c1', name: 'Ny' }, 'en')).toEqual(['No outcome changes.']);
});

it('says who may drop a version that could not before, those alike together', () => {
  const edit: Edit = { kind: 'movePhaseChange', actor: 'c2', version: 'v2', does: 'adds', from: 'f2', to: 'f1' };
  expect(newsOf(edit)).toEqual([
    'p1, p2, c2 och ntjp kan nu släcka v1 i ”f1”.',
    '2 länkar till på målversionen i ”f1”.',
  ]);
});

it('says the first number where they differ by phase, and who may not do what they could', () => {
  expect(newsOf({ kind: 'removeVersionFromActor', actor: 'p1', version: 'v2', phase: 'f1' })).toEqual([
    '+2 brutna länkar i ”f3”.',
    'p1 släcker v1 för tidigt i ”f3”.',
    'c1, c2 och ntjp kan släcka v1 först i ”f3”.',
    '1 länk går tillbaka till en äldre version i ”f1”, och fler i 1 fas till.',
  ]);
});

it('says what was done, undone and done again', () => {
  const before = aPlan(PLAN);
  const edit: Edit = { kind: 'renameActor', actor: 'c1', name: 'Ny' };
  const words = createWords('sv');
  expect(describeLastChange(words, { kind: 'undone', steps: [{ edit, before }] })).toBe(
    'Ångrade: Byt namn på c1 till Ny.',
  );
  const several = [edit, edit].map((one) => ({ edit: one, before }));
  expect(describeLastChange(words, { kind: 'redone', steps: several })).toBe('Gjorde om 2 ändringar.');
});
