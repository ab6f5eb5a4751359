import { describe, expect, it } from 'vitest';
import { createWords } from './createWords.ts';
import { en } from './messages/en.ts';
import { sv } from './messages/sv.ts';

/** Every text by its path. */
function textsOf(messages: object, path = ''): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(messages)) {
    if (typeof value === 'string') texts.set(path + key, value);
    else for (const entry of textsOf(value, `${path}${key}.`)) texts.set(...entry);
  }
  return texts;
}

/** What stands after `=0` is what is said of none, though it be one word. */
const argumentsOf = (text: string) =>
  [...new Set([...text.matchAll(/(?<!=\d+ )\{(\w+)\s*[,}]/g)].map((match) => match[1]))].sort();

describe('createWords', () => {
  it('says a text in the language asked for', () => {
    expect(createWords('sv').t('page.loading', { name: 'x.json' })).toBe('Hämtar x.json …');
    expect(createWords('en').t('page.loading', { name: 'x.json' })).toBe('Fetching x.json …');
  });

  it('does not compile with a text or an argument that is not there', () => {
    const { t } = createWords('sv');
    // @ts-expect-error: no such text
    const unknownKey = () => t('page.missing');
    // @ts-expect-error: the argument is left out
    const missingArgument = () => t('page.loading');
    expect([unknownKey, missingArgument]).toHaveLength(2);
  });

  it('writes numbers, shares, days and lists as the language does', () => {
    const print = ({ number, percent, date, month, list, anyOf }: ReturnType<typeof createWords>) =>
      [
        number(12345),
        percent(1),
        percent(0.9999),
        percent(0.25),
        date('2026-03-01'),
        month('2026-03-01'),
        list(['A', 'B', 'C']),
        anyOf(['A', 'B']),
      ]
        .join(' | ')
        .replace(/\s/g, ' ');
    expect(print(createWords('sv'))).toBe(
      '12 345 | 100 % | 99,9 % | 25,0 % | 1 mars 2026 | mars 2026 | A, B och C | A eller B',
    );
    expect(print(createWords('en'))).toBe(
      '12,345 | 100% | 99.9% | 25.0% | 1 March 2026 | Mar 2026 | A, B and C | A or B',
    );
  });

  it('asks for the same arguments in both languages', () => {
    const swedish = textsOf(sv);
    const english = textsOf(en);
    expect([...english.keys()].sort()).toEqual([...swedish.keys()].sort());
    for (const [key, text] of swedish) {
      expect(`${key} ${argumentsOf(english.get(key) ?? '')}`).toBe(`${key} ${argumentsOf(text)}`);
    }
  });

  it('can say every text: each is well-formed', () => {
    for (const [messages, locale] of [
      [sv, 'sv'],
      [en, 'en'],
    ] as const) {
      const { t } = createWords(locale);
      for (const [key, text] of textsOf(messages)) {
        const values = Object.fromEntries(argumentsOf(text).map((name) => [name, 2]));
        const said = Reflect.apply(t, null, [key, values]);
        expect(said, key).not.toContain(key);
      }
    }
  });
});
