// How is a value of the file shown in a message? As JSON, shortened, and without what could play tricks on a screen.

const LIMIT = 60;
// Control and formatting characters, separators and lone halves of pairs: shown by number.
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Empty for what is not there; lists and objects by their brackets. */
export function toFound(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return showSafely(JSON.stringify(shorten(value)));
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[…] (${value.length})`;
  if (typeof value === 'object' && value !== null) return '{…}';
  return String(value);
}

/** A piece of the file's text as it stands, on one line. */
export const toFoundText = (text: string): string => showSafely(shorten(text));

/** Cuts between whole characters, without looking at more of a long text than is kept. */
function shorten(text: string): string {
  if (text.length <= LIMIT) return text;
  return `${text.slice(0, LIMIT - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

const showSafely = (text: string): string =>
  text.replace(UNSAFE, (character) =>
    [...Array(character.length).keys()]
      .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
      .join(''),
  );
