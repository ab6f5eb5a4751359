// Do the laws of the file hold for any input? Parse and write undo each other, and no input, however wrong, throws.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../src/format/parseScenario.ts';
import { writeScenario } from '../src/format/writeScenario.ts';
import { createWords } from '../src/i18n/createWords.ts';
import { describeProblem } from '../src/i18n/describeProblem.ts';
import type { Scenario } from '../src/model/Scenario.ts';
import { arbitraryScenario } from './plain/arbitraryScenario.ts';
import { deepFreeze } from './plain/deepFreeze.ts';

const swedish = createWords('sv');

/** Valid or with problems, each of which can be told on one line; anything else fails. */
function parseAndTell(source: string | Uint8Array) {
  const result = parseScenario(source);
  if (result.ok) return result;
  expect(result.problems.length).toBeGreaterThan(0);
  const told = result.problems.map((problem) => `${problem.path}: ${describeProblem(problem, swedish)}`);
  expect(told.filter((line) => /[\p{Cc}]|problems\./u.test(line))).toEqual([]);
  return result;
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Every place in a value, as the steps to it. */
function placesIn(value: Json, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const parts = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...parts.flatMap(([step, part]) => placesIn(part, [...path, step]))];
}

/** A copy that has `replacement` at a place; undefined takes away what stood there. */
function replaced(value: Json, path: readonly (string | number)[], replacement: Json | undefined): Json | undefined {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== 'object' || value === null) return replacement;
  const parts: [string, Json | undefined][] = Object.entries(value).map(([key, part]) => [
    key,
    key === String(step) ? replaced(part, rest, replacement) : part,
  ]);
  const kept = parts.filter((part): part is [string, Json] => part[1] !== undefined);
  return Array.isArray(value) ? kept.map(([, part]) => part) : Object.fromEntries(kept);
}

const odd: fc.Arbitrary<Json | undefined> = fc.oneof(
  fc.constantFrom<Json | undefined>(undefined, null, [], {}, '', '*', 0, -1, true, [[]], ['*'], 'toString', 'ntjp'),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
);
const extension = fc.tuple(
  fc.string({ maxLength: 3 }).map((name) => `x-${name}`),
  (fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>).filter(
    (value) => !/null|__proto__/.test(JSON.stringify(value)),
  ),
);
const pick = fc.nat();

describe('any scenario', { timeout: 30_000 }, () => {
  it('is valid, and the same after write and parse; what is written stays the same', () => {
    fc.assert(
      fc.property(arbitraryScenario(), (drawn) => {
        const scenario = deepFreeze(drawn);
        const text = writeScenario(scenario);
        const result = parseScenario(text);
        expect(result).toEqual({ ok: true, value: scenario });
        expect(writeScenario(result.ok ? result.value : scenario)).toBe(text);
      }),
    );
  });

  it('keeps an x- key anywhere', () => {
    fc.assert(
      fc.property(arbitraryScenario(), pick, extension, (scenario, at, [key, value]) => {
        const file = JSON.parse(JSON.stringify(scenario)) as Json;
        const objects = placesIn(file).filter((path) => isObject(valueAt(file, path)));
        const path = objects[at % objects.length] ?? [];
        const text = JSON.stringify(replaced(file, path, { ...(valueAt(file, path) as object), [key]: value }));
        const extended = JSON.parse(text);
        const result = parseScenario(text);
        expect(result).toEqual({ ok: true, value: extended });
        expect(result.ok && JSON.parse(writeScenario(result.value))).toEqual(extended);
      }),
    );
  });

  it('with something odd in some places gives a scenario or problems', () => {
    fc.assert(
      fc.property(
        arbitraryScenario(),
        fc.array(fc.tuple(pick, odd), { minLength: 1, maxLength: 4 }),
        (scenario, oddities) => {
          let file: Json = JSON.parse(JSON.stringify(scenario)) as Json;
          for (const [at, replacement] of oddities) {
            const places = placesIn(file);
            file = replaced(file, places[at % places.length] ?? [], replacement) ?? {};
          }
          const result = parseAndTell(JSON.stringify(file));
          if (result.ok) expect(parseScenario(writeScenario(result.value))).toEqual(result);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('with its text cut, doubled or scrambled gives a scenario or problems', () => {
    fc.assert(
      fc.property(arbitraryScenario(), pick, pick, fc.string({ maxLength: 3 }), (scenario, from, length, inserted) => {
        const text = writeScenario(scenario);
        const start = from % text.length;
        parseAndTell(text.slice(0, start) + inserted + text.slice(start + (length % 20)));
        parseAndTell(text.slice(0, start));
        parseAndTell(text.slice(0, start) + text);
      }),
    );
  });
});

describe('any input', { timeout: 30_000 }, () => {
  it('of JSON gives a scenario or problems', () => {
    fc.assert(
      fc.property(fc.json(), (text) => void parseAndTell(text)),
      { numRuns: 500 },
    );
  });

  it('of text gives problems', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        (text) => void expect(parseAndTell(text).ok).toBe(false),
      ),
    );
  });

  it('of bytes gives problems', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void expect(parseAndTell(bytes).ok).toBe(false)),
    );
  });
});

describe('a large file', { timeout: 30_000 }, () => {
  const count = 3000;
  const range = <T>(make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));
  const plan: Scenario = {
    format: 1,
    title: 'x',
    contracts: [{ id: 'tk', name: 'x', versions: [{ id: 'v1' }, { id: 'v2' }] }],
    platforms: [{ id: 'ntjp', name: 'x' }],
    consumers: range((index) => ({ id: `c${index}`, name: 'x', supports: ['v1'] })),
    producers: range((index) => ({ id: `p${index}`, name: 'x', addresses: [`A${index}`, `B${index}`] })),
    applications: [{ id: 'app', name: 'x', contract: 'tk' }],
    phases: Array.from({ length: 20 }, (_, phase) => ({
      id: `f${phase}`,
      title: 'x',
      changes: [
        { actors: range((index) => `p${index}`), adds: ['v2'], addresses: range((index) => `B${index}`) },
        ...range((index) => ({ actors: [`c${index}`], adds: ['v2'] })).slice(0, 300),
      ],
    })),
  };

  it('of 6,000 actors and 20 phases is read, and with all wrong ids is read as far', () => {
    const text = writeScenario(plan);
    expect(parseScenario(text)).toEqual({ ok: true, value: plan });
    const result = parseScenario(text.replaceAll('"v2"', '"v3"').replace('"v3"', '"v2"'));
    // 301 changes in each phase name a version that is not there; 200 are told.
    expect(!result.ok && result.problems.at(-1)).toMatchObject({ code: 'more', args: { count: 20 * 301 - 200 } });
  });
});

function valueAt(value: Json, path: readonly (string | number)[]): Json {
  return path.reduce<Json>((at, step) => Reflect.get(Object(at), step) as Json, value);
}

function isObject(value: Json): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
