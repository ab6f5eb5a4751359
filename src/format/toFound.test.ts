import { describe, expect, it } from 'vitest';
import { toFound, toFoundText } from './toFound.ts';
import { toPathText } from './toPathText.ts';

describe('toFound', () => {
  it.each([
    ['text', '"text"'],
    ['say "hi"\n', '"say \\"hi\\"\\n"'],
    [1.5, '1.5'],
    [true, 'true'],
    [null, 'null'],
    [undefined, ''],
    [[], '[]'],
    [[1, 2], '[…] (2)'],
    [{ a: 1 }, '{…}'],
    ['Region Ö 🏥', '"Region Ö 🏥"'],
  ])('shows %j as %s', (value, shown) => {
    expect(toFound(value)).toBe(shown);
  });

  it('shows by number what could play tricks on a screen', () => {
    expect(toFound('\u001b[31m\u009b\u202e\u2028\u200b\ud800')).toBe(
      '"\\u001b[31m\\u009b\\u202e\\u2028\\u200b\\ud800"',
    );
    expect(toFoundText('a\tb')).toBe('a\\u0009b');
  });

  it('shortens between whole characters', () => {
    expect(toFound('a'.repeat(60))).toBe(`"${'a'.repeat(60)}"`);
    expect(toFound('a'.repeat(61))).toBe(`"${'a'.repeat(59)}…"`);
    expect(toFound(`a${'🏥'.repeat(60)}`)).toBe(`"a${'🏥'.repeat(29)}…"`);
    expect(toFound(`${'🏥'.repeat(60)}`)).toBe(`"${'🏥'.repeat(29)}…"`);
  });
});

describe('toPathText', () => {
  it.each([
    [[], '$'],
    [['phases', 1, 'changes', 0, 'adds', 0], 'phases[1].changes[0].adds[0]'],
    [[0, 'a'], '[0].a'],
    [['x-note', '$schema'], 'x-note.$schema'],
    [['layout', 'SE:1'], 'layout["SE:1"]'],
    [['layout', '10', ''], 'layout["10"][""]'],
    [['a\u001b'], '["a\\u001b"]'],
    [['k'.repeat(100)], `["${'k'.repeat(59)}…"]`],
  ])('names %j', (path, text) => {
    expect(toPathText(path)).toBe(text);
  });
});
