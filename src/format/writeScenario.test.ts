import { describe, expect, it } from 'vitest';
import type { Scenario } from '../model/Scenario.ts';
import { parseScenario } from './parseScenario.ts';
import { FILE, fileWith } from './sampleFile.ts';
import { writeScenario } from './writeScenario.ts';

function read(text: string): Scenario {
  const result = parseScenario(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** The same value with all keys of all objects in reverse. */
function reverseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, reverseKeys(part)]),
  );
}

describe('writeScenario', () => {
  it('F1: writes the keys in the order of the format, whatever order they stood in', () => {
    const scenario = read(JSON.stringify(FILE));
    expect(writeScenario(reverseKeys(scenario) as Scenario)).toBe(`${JSON.stringify(FILE, null, 2)}\n`);
  });

  it('F1: writes x- keys after the others, in the order given', () => {
    const text = '{"x-b": 1, "x-a": {"z": 1, "a": 2}, "id": "c3", "x-c": 3, "name": "K3"}';
    const scenario = read(fileWith({ 'consumers[2]': JSON.parse(text) }));
    expect(JSON.stringify(JSON.parse(writeScenario(scenario)).consumers[2])).toBe(
      '{"id":"c3","name":"K3","x-b":1,"x-a":{"z":1,"a":2},"x-c":3}',
    );
  });

  it('F4: keeps defaults that are written out, and leaves out what is left out', () => {
    const written = {
      id: 'c3',
      name: 'K3',
      platform: 'ntjp',
      supports: [],
      order: 'newest-first',
      fallbackOn: ['VP004'],
      parallel: true,
    };
    const scenario = read(fileWith({ 'consumers[2]': written, 'consumers[3]': { id: 'c4', name: 'K4' } }));
    expect(JSON.parse(writeScenario(scenario)).consumers.slice(2)).toEqual([written, { id: 'c4', name: 'K4' }]);
  });

  it('does not change what it writes', () => {
    const scenario = read(JSON.stringify(FILE));
    const before = structuredClone(scenario);
    writeScenario(scenario);
    expect(scenario).toEqual(before);
  });

  it('writes ids that JavaScript knows', () => {
    const places = {
      'consumers[2]': { id: 'constructor', name: 'K' },
      'consumers[3]': { id: '10', name: 'K' },
      'layout.constructor': { x: 1, y: 2 },
      'layout.10': { x: 3, y: 4 },
    };
    const scenario = read(fileWith(places));
    expect(read(writeScenario(scenario))).toEqual(scenario);
    expect(Object.keys(scenario.layout ?? {})).toContain('constructor');
  });
});
