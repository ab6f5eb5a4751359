// How does the product speak? Typed texts, numbers, dates and lists in one language; works without React.
import { createTranslator, type _Translator as Translator } from 'use-intl/core';
import { en } from './messages/en.ts';
import { sv } from './messages/sv.ts';

export type Locale = 'sv' | 'en';

type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };

// A text that one language lacks does not compile: each must have the shape of the other.
const swedish: Shape<typeof en> = sv;
const english: Shape<typeof sv> = en;
const MESSAGES = { sv: swedish, en: english };
const TAGS = { sv: 'sv-SE', en: 'en-GB' } as const;

/** `t('panel.title', { name })`: keys and arguments are typed from the Swedish texts. */
export interface Words {
  readonly locale: Locale;
  readonly t: Translator<typeof sv>;
  number(value: number): string;
  /** How much more or less: +2, −3. */
  change(value: number): string;
  /** A share from 0 to 1, as whole per cent; never 100 % or 0 % unless it is exactly that. */
  percent(share: number): string;
  /** `YYYY-MM-DD` → 1 mars 2026 */
  date(day: string): string;
  /** A large figure where there is little room: 50 084 → 50 tn; exact below 10,000. */
  short(value: number): string;
  /** `YYYY-MM-DD` → mars 2026, okt. 2026 */
  month(day: string): string;
  /** Milliseconds as `Date.now` → 22 nov. 2026 14:32, by the reader's clock. */
  moment(at: number): string;
  /** A, B och C */
  list(items: readonly string[]): string;
  /** A, B eller C */
  anyOf(items: readonly string[]): string;
}

const EXACT_BELOW = 10_000;

export function createWords(locale: Locale): Words {
  const tag = TAGS[locale];
  const number = new Intl.NumberFormat(tag);
  const change = new Intl.NumberFormat(tag, { signDisplay: 'exceptZero' });
  const compact = new Intl.NumberFormat(tag, { notation: 'compact', maximumFractionDigits: 0 });
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const finePercent = new Intl.NumberFormat(tag, {
    style: 'percent',
    maximumFractionDigits: 1,
    minimumFractionDigits: 1,
  });
  const date = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(tag, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const moment = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' });
  const and = new Intl.ListFormat(tag, { type: 'conjunction' });
  const or = new Intl.ListFormat(tag, { type: 'disjunction' });
  return {
    locale,
    t: createTranslator({ locale: tag, messages: MESSAGES[locale], timeZone: 'UTC' }) as Translator<typeof sv>,
    number: (value) => number.format(value),
    change: (value) => change.format(value),
    short: (value) => (value < EXACT_BELOW ? number : compact).format(value),
    percent: (share) => {
      if (share === 0 || share === 1) return percent.format(share);
      return finePercent.format(Math.min(0.999, Math.max(0.001, share)));
    },
    date: (day) => date.format(new Date(`${day}T00:00:00Z`)),
    month: (day) => month.format(new Date(`${day}T00:00:00Z`)),
    moment: (at) => moment.format(new Date(at)),
    list: (items) => and.format(items),
    anyOf: (items) => or.format(items),
  };
}
