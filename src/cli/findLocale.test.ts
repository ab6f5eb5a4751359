// Does the terminal's language decide ours?
import { expect, test } from 'vitest';
import { findLocale } from './findLocale.ts';

test.each([
  [{}, 'en'],
  [{ LANG: 'sv_SE.UTF-8' }, 'sv'],
  [{ LANG: 'sv' }, 'sv'],
  [{ LANG: 'C.UTF-8' }, 'en'],
  [{ LANG: 'svx' }, 'en'],
  [{ LANG: 'sv_SE.UTF-8', LC_ALL: 'en_GB.UTF-8' }, 'en'],
  [{ LANG: 'en_GB.UTF-8', LC_ALL: 'sv_FI' }, 'sv'],
  [{ LANG: 'en_GB.UTF-8', LC_ALL: '', LC_MESSAGES: 'sv_SE' }, 'sv'],
] as const)('%o → %s', (env, locale) => {
  expect(findLocale(env)).toBe(locale);
});
