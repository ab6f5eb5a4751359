// How is a large figure written where there is little room? 50 084 → 50 tn
import type { Words } from '../../i18n/createWords.ts';

const EXACT_BELOW = 10_000;
const TAGS = { sv: 'sv-SE', en: 'en-GB' } as const;

export function shortNumber(words: Words, value: number): string {
  if (value < EXACT_BELOW) return words.number(value);
  return new Intl.NumberFormat(TAGS[words.locale], { notation: 'compact', maximumFractionDigits: 0 }).format(value);
}
