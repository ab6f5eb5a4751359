// In which language does a component speak?
import { createWords, type Locale, type Words } from '../../i18n/createWords.ts';
import { useApp } from './useApp.ts';

const made = new Map<Locale, Words>();

export function wordsOf(locale: Locale): Words {
  const known = made.get(locale) ?? createWords(locale);
  made.set(locale, known);
  return known;
}

/** The same object as long as the language is the same. */
export function useWords(): Words {
  return wordsOf(useApp((state) => state.session.locale));
}
