// Which language does the terminal want? Swedish if it says so, else English.
import type { Locale } from '../i18n/createWords.ts';

/** As POSIX has it: LC_ALL before LC_MESSAGES before LANG; an empty one says nothing. */
export function findLocale(env: Readonly<Record<string, string | undefined>>): Locale {
  const wish = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^sv(?![a-z])/i.test(wish) ? 'sv' : 'en';
}
