// Does every scenario come back from its link as it was, and is every link that was touched refused?
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseScenario } from '../src/format/parseScenario.ts';
import { decodeShare } from '../src/format/share/decodeShare.ts';
import { encodeShare } from '../src/format/share/encodeShare.ts';
import { writeScenario } from '../src/format/writeScenario.ts';
import type { Scenario } from '../src/model/Scenario.ts';
import { arbitraryScenario } from './plain/arbitraryScenario.ts';

const json = fc.jsonValue({ depthSize: 'small', noUnicodeString: false }).map(withoutNulls);
const extensions = fc.dictionary(
  fc.string({ maxLength: 5 }).map((name) => `x-${name}`),
  json,
  { maxKeys: 3 },
);
/** Scenarios with keys that begin with `x-`, written-out defaults, and texts of any kind. */
const decorated: fc.Arbitrary<Scenario> = fc
  .tuple(arbitraryScenario(), extensions, extensions, fc.string({ unit: 'binary' }), fc.string(), fc.boolean())
  .map(([scenario, outer, inner, title, name, isWritten]) => ({
    ...scenario,
    title,
    consumers: scenario.consumers.map((each, index) => ({
      ...each,
      name,
      ...(isWritten && index === 0 && { order: 'newest-first', fallbackOn: ['VP004'], parallel: true }),
      ...(index % 2 === 0 && inner),
    })),
    phases: scenario.phases.map((phase) => (isWritten && !phase.changes ? { ...phase, changes: [] } : phase)),
    ...outer,
  }));

/** No value of a file may be null, nor a key be named `__proto__`. */
function withoutNulls(value: unknown): unknown {
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object') return Object.is(value, -0) ? 0 : value;
  const kept = Object.entries(value).filter(([key]) => key !== '__proto__');
  return Object.fromEntries(kept.map(([key, each]) => [key, withoutNulls(each)]));
}

test('decode ∘ encode is the identity on every valid scenario, to the byte of its file', async () => {
  const property = fc.asyncProperty(decorated, async (scenario) => {
    const written = writeScenario(scenario);
    expect(parseScenario(written)).toMatchObject({ ok: true });
    const decoded = await decodeShare(await encodeShare(scenario));
    expect(decoded).toEqual({ ok: true, value: scenario });
    expect(decoded.ok && writeScenario(decoded.value)).toBe(written);
  });
  await fc.assert(property, { numRuns: 200 });
}, 60_000);

test('every proper prefix, every change of a character, and whatever is left out or put in is refused', async () => {
  const spot = fc.tuple(
    fc.nat(),
    fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.%~='),
  );
  const property = fc.asyncProperty(
    arbitraryScenario(),
    fc.array(spot, { minLength: 30, maxLength: 30 }),
    async (scenario, spots) => {
      const link = await encodeShare(scenario);
      for (const [place, character] of spots) {
        const at = place % link.length;
        const touched = [
          link.slice(0, at),
          link.slice(0, at) + character + link.slice(at + 1),
          link.slice(0, at) + character + link.slice(at),
          link.slice(0, at) + link.slice(at + 1),
        ].filter((text) => text !== link);
        for (const text of touched) expect((await decodeShare(text)).ok, text).toBe(false);
      }
    },
  );
  await fc.assert(property, { numRuns: 40 });
}, 60_000);

describe.each(readdirSync('scenarios').filter((file) => file.endsWith('.json')))('%s', (name) => {
  const text = readFileSync(`scenarios/${name}`, 'utf8');

  test('is unchanged by a link, byte for byte', async () => {
    const parsed = parseScenario(text);
    const decoded = parsed.ok ? await decodeShare(await encodeShare(parsed.value)) : null;
    expect(decoded?.ok && writeScenario(decoded.value)).toBe(text);
  });

  test('is refused when its link is cut, wherever that is', async () => {
    const link = await encodeShare(JSON.parse(text));
    for (let length = 0; length < link.length; length += 1) {
      const expected = length < 'z1.'.length + 4 ? null : link.length;
      const cut = { ok: false, problems: [{ kind: 'cut', expected, came: length }] };
      expect(await decodeShare(link.slice(0, length))).toEqual(cut);
    }
  }, 20_000);
});
