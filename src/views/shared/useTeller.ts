// What does a sentence of this page know? Made once for a scenario and a language.
import type { Analysis } from '../../engine/Analysis.ts';
import { createTeller, type Teller } from '../../i18n/createTeller.ts';
import type { Words } from '../../i18n/createWords.ts';
import { useAnalysis } from './useAnalysis.ts';
import { useWords } from './useWords.ts';

const made = new WeakMap<object, WeakMap<Words, Teller>>();

export const useTeller = (): Teller => tellerOf(useWords(), useAnalysis());

export function tellerOf(words: Words, analysis: Analysis): Teller {
  const byWords = made.get(analysis) ?? new WeakMap<Words, Teller>();
  made.set(analysis, byWords);
  const teller = byWords.get(words) ?? createTeller(words, analysis);
  byWords.set(words, teller);
  return teller;
}
