// Does every shipped scenario keep every law? Each file in scenarios/ is documentation, example and test at once.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toPlanText } from '../src/cli/toPlanText.ts';
import { analyse } from '../src/engine/analyse.ts';
import { parseScenario } from '../src/format/parseScenario.ts';
import { writeScenario } from '../src/format/writeScenario.ts';
import { createWords } from '../src/i18n/createWords.ts';
import type { Scenario } from '../src/model/Scenario.ts';
import { dumpLinks } from './dumpLinks.ts';

const folder = new URL('../scenarios/', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length));

test('the four scenarios are shipped', () => {
  expect(names).toEqual(expect.arrayContaining(['exempel-1', 'exempel-2', 'vp007-fallan', 'sammanhallen-journal']));
});

describe.each(names)('%s', (name) => {
  const text = readFileSync(new URL(`${name}.json`, folder), 'utf8');

  test('is valid', () => {
    expect(parseScenario(text)).toMatchObject({ ok: true });
  });

  test('F1: is unchanged by parse and write, byte for byte', () => {
    expect(writeScenario(parse(text))).toBe(text);
  });

  test('is not changed by the analysis', () => {
    const scenario = deepFreeze(parse(text));
    const before = JSON.stringify(scenario);
    const analysis = analyse(scenario);
    dumpLinks(analysis);
    expect(JSON.stringify(scenario)).toBe(before);
  });

  // UPDATE_GOLDEN=1 rewrites the texts; then read them, against docs/rules.md, before they are committed.
  test('is told as its golden text has it', () => {
    const analysis = analyse(parse(text));
    const told = `${toPlanText(analysis, createWords('sv'))}\n${dumpLinks(analysis)}\n`;
    const golden = new URL(`golden/${name}.txt`, import.meta.url);
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, told);
    expect(existsSync(golden), `test/golden/${name}.txt is missing: run with UPDATE_GOLDEN=1`).toBe(true);
    expect(told).toBe(readFileSync(golden, 'utf8'));
  });
});

function parse(text: string): Scenario {
  const result = parseScenario(text);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}
