import { describe, expect, it } from 'vitest';
import { parseScenario } from './parseScenario.ts';
import { FILE, fileWith, printProblems } from './sampleFile.ts';

describe('parseScenario', () => {
  it('reads the file of these tests', () => {
    expect(parseScenario(JSON.stringify(FILE))).toEqual({ ok: true, value: FILE });
  });

  it('tells a key named __proto__, wherever it is', () => {
    const hidden = '"__proto__": { "title": "x" }';
    const text = JSON.stringify(FILE);
    expect(printProblems(text.replace('{', `{ ${hidden},`))).toEqual(['__proto__ reserved-key {…}']);
    expect(printProblems(text.replace('"layout":{', `"layout":{ ${hidden},`))).toEqual([
      'layout.__proto__ reserved-key {…}',
    ]);
    expect(printProblems(text.replace('{', `{ "x-a": [{ ${hidden} }],`))).toEqual(['x-a[0].__proto__ reserved-key']);
    expect(Reflect.get({}, 'title')).toBeUndefined();
  });

  it('F8: tells all problems of a file, whatever their kind', () => {
    const places = {
      title: 1,
      colour: 'red',
      'consumers[0].supports': ['v9'],
      'consumers[1]': 'c2',
      'contracts[0].versions[0].endOfLife': '2026-02-30',
      'phases[0].date': '2026-12-01',
    };
    expect(printProblems(fileWith(places))).toEqual([
      'title wrong-type 1',
      'contracts[0].versions[0].endOfLife invalid-date "2026-02-30"',
      'consumers[1] wrong-type "c2"',
      'colour unknown-key "red"',
      'consumers[0].supports[0] unknown-reference "v9"',
      'producers[1].aggregates unknown-reference "c2"',
      'phases[1].release date-backwards "r1"',
    ]);
  });

  it('F8: tells at most two hundred, and how many more there are', () => {
    const result = parseScenario(fileWith({ 'consumers[0].supports': Array(1234).fill('v9') }));
    expect(!result.ok && result.problems).toHaveLength(201);
    expect(!result.ok && result.problems.at(-1)).toEqual({ path: '$', found: '', code: 'more', args: { count: 1034 } });
  });

  describe('tells the format', () => {
    it.each([
      [2, 'format newer-format 2'],
      [0, 'format older-format 0'],
      [-1, 'format older-format -1'],
      [1.5, 'format wrong-choice 1.5'],
      ['2', 'format wrong-type "2"'],
    ])('%j', (format, expected) => {
      // Of another format nothing else can be said.
      const rest = Number.isInteger(format) ? { colour: 'red' } : {};
      expect(printProblems(fileWith({ format, ...rest }))).toEqual([expected]);
    });

    it.each(['[]', '1', '"x"', 'true'])('a file that is %s', (text) => {
      expect(printProblems(text)).toEqual([`$ wrong-type ${text}`]);
    });

    it('a file that is null', () => {
      expect(printProblems('null')).toEqual(['$ null-value null']);
    });
  });
});
