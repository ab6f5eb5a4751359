import { describe, expect, it } from 'vitest';
import { createProblemLog } from './createProblemLog.ts';
import { decodeText, SIZE_LIMIT } from './decodeText.ts';

function decode(source: string | Uint8Array) {
  const log = createProblemLog();
  const text = decodeText(source, log);
  return { text, problems: log.toProblems() };
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const problem = (code: string, found: string, args: object) => ({
  text: null,
  problems: [{ path: '$', found, code, args }],
});

describe('decodeText', () => {
  it('reads UTF-8, with or without a byte order mark', () => {
    expect(decode(bytes('åäö 🏥'))).toEqual({ text: 'åäö 🏥', problems: [] });
    expect(decode(bytes('\ufeffåäö'))).toEqual({ text: 'åäö', problems: [] });
    expect(decode('\ufeff{}')).toEqual({ text: '{}', problems: [] });
  });

  it('tells what is not UTF-8, and on which line', () => {
    const latin1 = Uint8Array.from([...'a\r\nb\nV', 'ä', 'rd'].join('').split(''), (letter) => letter.charCodeAt(0));
    expect(decode(latin1)).toEqual(problem('not-utf8', '', { line: 3 }));
    expect(decode(Uint8Array.of(0xff, 0xfe, 0x7b, 0))).toEqual(problem('not-utf8', '', { line: 1 }));
  });

  it('tells what is too large before it reads it', () => {
    const args = { limit: 20 };
    expect(decode(new Uint8Array(SIZE_LIMIT + 1).fill(0xff))).toEqual(problem('too-large', '20.0 MB', args));
    expect(decode(' '.repeat(SIZE_LIMIT + 100_000))).toEqual(problem('too-large', '20.1 MB', args));
    expect(decode('å'.repeat(SIZE_LIMIT / 2 + 1_000_000))).toEqual(problem('too-large', '22.0 MB', args));
    expect(decode(' '.repeat(SIZE_LIMIT)).problems).toEqual([]);
    expect(decode('å'.repeat(SIZE_LIMIT / 2)).problems).toEqual([]);
  });
});
