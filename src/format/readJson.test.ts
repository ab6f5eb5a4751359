import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createProblemLog } from './createProblemLog.ts';
import { DEPTH_LIMIT, readJson } from './readJson.ts';

/** The value, and each problem on a line: path, code, place, what stands there, what was expected. */
function read(text: string) {
  const log = createProblemLog();
  const value = readJson(text, log);
  const problems = log.toProblems().map(({ path, code, found, args }) => {
    const { line, column, expected } = { line: '', column: '', expected: '', ...args };
    return `${path} ${code} ${line}:${column} ${found} ${expected}`.trim();
  });
  return { value: value === null ? null : value.value, isRead: value !== null, problems };
}

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('readJson', { timeout: 30_000 }, () => {
  it.each([
    ['[1, 2,]', '[2] trailing-comma 1:6 ,'],
    ['{"a": 1,\n}', 'a trailing-comma 1:8 ,'],
    ['{"a": [1 2]}', 'a[1] missing-comma 1:10 2'],
    ['{"a": 1\n "b": 2}', 'a missing-comma 2:2 "b"'],
    ['// note\n{"a": 1}', '$ comment 1:1 // note'],
    ['{"a": /* why */ 1}', 'a comment 1:7 /* why */'],
    ['{"a": 1, "a": 2}', 'a duplicate-key 1:10 "a"'],
    ['{"a": 1, "\\u0061": 2}', 'a duplicate-key 1:10 "\\u0061"'],
    ['{"a": {"b": 1, "b": [{"c": 1, "c": 2}]}}', 'a.b duplicate-key 1:16 "b"', 'a.b[0].c duplicate-key 1:31 "c"'],
    ['{"a": 1e400}', 'a lossy-number 1:7 1e400'],
    ['{"a": 12345678901234567890}', 'a lossy-number 1:7 12345678901234567890'],
    ['{"a": "C:\\pfad"}', 'a not-json 1:7 "C:\\pfad" escape'],
    ['{"a": "tab\there"}', 'a not-json 1:7 "tab\\u0009here" visible'],
    ['{"a": 1.}', 'a not-json 1:7 1. digits'],
  ])('reads past what is plain: %s', (text, ...expected) => {
    expect(read(text).problems).toEqual(expected);
    expect(read(text).isRead).toBe(true);
  });

  it.each(['9007199254740993', '-9007199254740993', '1234567890123456789', '-1e999'])(
    'does not keep the number %s',
    (text) => {
      expect(read(text).problems).toEqual([`$ lossy-number 1:1 ${text}`]);
    },
  );

  it.each(['9007199254740992', '-9007199254740992', '0.1', '1e300', '-0', '-0.0'])('keeps the number %s', (text) => {
    expect(read(text)).toEqual({ value: JSON.parse(text) + 0, isRead: true, problems: [] });
  });

  it('of a key that stands twice, keeps the first', () => {
    expect(read('{"a": 1, "a": {"b": 2}, "c": 3}').value).toEqual({ a: 1, c: 3 });
  });

  it.each([
    ['', '$ unfinished 1:1  value'],
    ['  \n ', '$ unfinished 2:2  value'],
    ['{"a": [1, {"b":', 'a[1].b unfinished 1:16  value'],
    ['{"a"', 'a unfinished 1:5  colon'],
    ['{', '$ unfinished 1:2  keyOrBrace'],
    ['[', '[0] unfinished 1:2  valueOrBracket'],
    ['[1', '[1] unfinished 1:3  commaOrBracket'],
    ['{a: 1}', '$ not-json 1:2 a keyOrBrace'],
    ["{'a': 1}", "$ not-json 1:2 'a' keyOrBrace"],
    ['{"a" 1}', 'a not-json 1:6 1 colon'],
    ['{"a": }', 'a not-json 1:7 } value'],
    ['{"a": 1, b: 2}', '$ not-json 1:10 b key'],
    ['{"a": undefined}', 'a not-json 1:7 undefined value'],
    ['[1}', '[1] not-json 1:3 } commaOrBracket'],
    ['{"a": 1]', 'a not-json 1:8 ] commaOrBrace'],
    ['[01]', '[1] not-json 1:3 1 commaOrBracket'],
    ['[,]', '[0] not-json 1:2 , valueOrBracket'],
    ['[1,,2]', '[1] not-json 1:4 , value'],
    ['{} {}', '$ not-json 1:4 { end'],
    ['1 x', '$ not-json 1:3 x end'],
    ['{"a": "no end\n}', 'a not-json 1:7 "no end quote'],
    ['{"a": /* no end', 'a not-json 1:7 /* no end value'],
  ])('gives up where nobody can tell: %j', (text, expected) => {
    expect(read(text)).toEqual({ value: null, isRead: false, problems: [expected] });
  });

  it('counts lines as editors do', () => {
    expect(read('{\r\n"a": 1\r\n x').problems).toEqual(['a not-json 3:2 x commaOrBrace']);
    expect(read('{\r"a": 1,\r\r x').problems).toEqual(['$ not-json 4:2 x key']);
  });

  it('reads down to the limit, no deeper, and needs no stack for it', () => {
    const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    expect(read(nested(DEPTH_LIMIT)).problems).toEqual([]);
    const path = '[0]'.repeat(DEPTH_LIMIT);
    expect(read(nested(DEPTH_LIMIT + 1)).problems).toEqual([`${path} too-deep : [`]);
    expect(read('['.repeat(5_000_000)).problems).toEqual([`${path} too-deep : [`]);
    expect(read('{"a":'.repeat(2_000_000)).isRead).toBe(false);
    expect(read(`"${'['.repeat(1000)}"`).problems).toEqual([]);
  });

  it('keeps a key named __proto__ as a key', () => {
    const { value } = read('{"__proto__": {"a": 1}}');
    expect(Object.keys(value as object)).toEqual(['__proto__']);
    expect(Reflect.get({}, 'a')).toBeUndefined();
  });

  it('reads what JSON.parse reads, and to the same value', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom(undefined, 1, '\t'), (json, space) => {
        const value = JSON.parse(json);
        const text = JSON.stringify(value, null, space);
        const result = read(text);
        expect(result.problems).toEqual([]);
        expect(JSON.stringify(result.value, null, space)).toBe(text);
      }),
    );
  });

  it('finds a problem exactly when JSON.parse does', () => {
    const piece = fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"',
        '"a"',
        '"b"',
        '1',
        '-',
        '0.5',
        'e9',
        'true',
        'null',
        ' ',
        '\n',
        '\t',
        '\r',
      ],
      ...['\\', '\\u00', '//', '/*', '*/', 'å', '\u00a0', '\u2028', '\ufeff', '\u0001', '.', '+', 'x', '-0', '1E5'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const { problems } = read(text);
        const faults = problems.filter((problem) => !/ (duplicate-key|lossy-number) /.test(problem));
        expect(faults.length === 0).toBe(parses(text));
      }),
      { numRuns: 3000 },
    );
  });
});
