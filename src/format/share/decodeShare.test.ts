import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../parseScenario.ts';
import { FILE, fileWith } from '../sampleFile.ts';
import { writeScenario } from '../writeScenario.ts';
import { writeBase64Url } from './base64Url.ts';
import { crc32 } from './crc32.ts';
import { decodeShare } from './decodeShare.ts';
import { encodeShare } from './encodeShare.ts';
import { SHARE_LIMIT, toHex } from './shareFrame.ts';

function scenarioOf(text: string) {
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}
const scenario = scenarioOf(fileWith({}));
const link = await encodeShare(scenario);

const problemOf = async (text: string) => {
  const decoded = await decodeShare(text);
  return decoded.ok ? null : decoded.problems;
};

/** What a hostile hand would frame: length and checksum are right. */
function frame(deflated: Uint8Array): string {
  const bytes = new Uint8Array(deflated.length + 7);
  new DataView(bytes.buffer).setUint32(0, deflated.length << 8);
  bytes.set(deflated, 3);
  new DataView(bytes.buffer).setUint32(3 + deflated.length, crc32(deflated), true);
  return `z1.${writeBase64Url(bytes)}`;
}
const frameText = (text: string) => frame(deflateRawSync(text));
const change = (text: string, at: number, to: string) => text.slice(0, at) + to + text.slice(at + 1);

describe('a shared scenario', () => {
  it('comes back the same', async () => {
    expect(link).toMatch(/^z1\.[\w-]+$/);
    expect(await decodeShare(link)).toEqual({ ok: true, value: scenario });
  });

  it('is read from the form as it is documented', async () => {
    expect(await decodeShare(frameText(JSON.stringify(FILE)))).toEqual({ ok: true, value: scenario });
  });

  it('keeps keys that begin with x-, written-out defaults, and what is left out', async () => {
    const full = scenarioOf(
      fileWith({
        'consumers[0].order': 'newest-first',
        'consumers[0].parallel': true,
        'consumers[0].fallbackOn': ['VP004'],
        'consumers[1].x-list': [{ '': 0, 'x-': [1.5, true] }, [], 'å\u2028\ud800'],
        'x-own': { b: 1, a: { '2': 1, '1': {} } },
        'phases[0].changes': [],
      }),
    );
    const decoded = await decodeShare(await encodeShare(full));
    expect(decoded).toEqual({ ok: true, value: full });
    expect(decoded.ok && writeScenario(decoded.value)).toBe(writeScenario(full));
  });

  it('carries markup and script as the text that they are', async () => {
    const name = '<script>alert(1)</script><img src=x onerror=alert(1)>';
    const marked = scenarioOf(fileWith({ title: 'javascript:alert(1)', 'consumers[0].name': name }));
    const decoded = await decodeShare(await encodeShare(marked));
    expect(decoded).toMatchObject({ ok: true, value: { title: 'javascript:alert(1)', consumers: [{ name }, {}] } });
  });
});

describe('a link that was changed on the way', () => {
  it('says how long it was when it was cut', async () => {
    const came = link.length - 10;
    expect(await problemOf(link.slice(0, -10))).toEqual([{ kind: 'cut', expected: link.length, came }]);
  });

  it.each(['', 'z', 'z1', 'z1.', 'z1.AAA'])('says that it was cut when only "%s" is left', async (text) => {
    expect(await problemOf(text)).toEqual([{ kind: 'cut', expected: null, came: text.length }]);
  });

  it('says that something came after it', async () => {
    const problem = { kind: 'surplus', expected: link.length, came: link.length + 3 };
    expect(await problemOf(`${link}AAA`)).toEqual([problem]);
  });

  it('says where a character stands that no link has', async () => {
    expect(await problemOf(change(link, 20, '%'))).toEqual([{ kind: 'stray', found: '%', position: 21 }]);
    expect(await problemOf(`${link}…`)).toEqual([{ kind: 'stray', found: '…', position: link.length + 1 }]);
    expect(await problemOf(change(link, 20, '😀'))).toEqual([{ kind: 'stray', found: '😀', position: 21 }]);
  });

  it('says which checksum it should have had', async () => {
    const changed = change(link, 30, link[30] === 'A' ? 'B' : 'A');
    const [problem] = (await problemOf(changed)) ?? [];
    expect(problem).toEqual({
      kind: 'altered',
      expected: expect.stringMatching(/^[\da-f]{8}$/),
      came: expect.any(String),
    });
    expect(problem).not.toMatchObject({ came: problem && 'expected' in problem ? problem.expected : '' });
  });

  it('says altered, not cut, when it is its length that was altered', async () => {
    const untold = { kind: 'altered', expected: null, came: null };
    expect(await problemOf(change(link, 4, link[4] === 'B' ? 'C' : 'B'))).toEqual([untold]);
  });

  it('is refused at every place, for every other character of a link', async () => {
    const small = frameText(JSON.stringify({ a: 'Övergång' }));
    const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.%'];
    // Whole, it is unpacked and read; whatever is altered must not come that far.
    expect(await problemOf(small)).toMatchObject([{ kind: 'invalid' }]);
    for (const at of small.split('').keys()) {
      const others = alphabet.filter((character) => character !== small[at]);
      const problems = await Promise.all(others.map((character) => problemOf(change(small, at, character))));
      expect(problems.filter((found) => found?.[0]?.kind === 'invalid')).toEqual([]);
    }
  }, 20_000);
});

describe('a link that was never one of ours', () => {
  it.each(['z2.AAAA', 'z2', 'z17.x'])('%s is made by a newer product', async (text) => {
    expect(await problemOf(text)).toMatchObject([{ kind: 'newer', expected: 'z1', came: text.split('.')[0] }]);
  });

  it.each(['y1.AAAA', 'Z1.AAAA', 'z01.AAAA', 'z1,AAAA', ' z1.AAAA', 'javascript:alert(1)'])(
    '%s is no link',
    async (text) => {
      expect(await problemOf(text)).toEqual([{ kind: 'not-a-link', expected: 'z1.', found: text }]);
    },
  );

  it('shows only the beginning of a long text', async () => {
    expect(await problemOf('x'.repeat(1000))).toMatchObject([{ kind: 'not-a-link', found: 'x'.repeat(20) }]);
  });

  it('is not looked at when it is longer than an address may be', async () => {
    const came = SHARE_LIMIT + 1;
    expect(await problemOf(`z1.${'A'.repeat(came - 3)}`)).toEqual([{ kind: 'too-long', limit: SHARE_LIMIT, came }]);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['noise', Uint8Array.from({ length: 200 }, (_, index) => (index * 151 + 7) & 0xff)],
    ['a deflated text that is cut', deflateRawSync(JSON.stringify(FILE)).subarray(0, -5)],
  ])('%s in a right frame cannot be unpacked', async (_, bytes) => {
    expect(await problemOf(frame(bytes))).toEqual([{ kind: 'unpackable' }]);
  });

  it('a bomb stops at 20 MB', async () => {
    const bomb = frame(deflateRawSync(Buffer.alloc(120_000_000), { level: 9 }));
    expect(bomb.length).toBeLessThan(200_000);
    const before = process.memoryUsage.rss();
    expect(await problemOf(bomb)).toEqual([{ kind: 'too-large', limit: 20 }]);
    expect(process.memoryUsage.rss() - before).toBeLessThan(100_000_000);
  });

  it('deep nesting is refused, and costs no stack', async () => {
    const deep = frameText('['.repeat(1_000_000));
    expect(await problemOf(deep)).toMatchObject([{ kind: 'invalid', problems: [{ code: 'too-deep' }] }]);
  });

  it('a key named __proto__ is refused, and changes nothing', async () => {
    const text = fileWith({}).replace('{', '{"__proto__":{"polluted":true},');
    expect(await problemOf(frameText(text))).toMatchObject([{ kind: 'invalid', problems: [{ code: 'reserved-key' }] }]);
    expect('polluted' in {}).toBe(false);
  });

  it('a file that is no scenario is told as a file would be', async () => {
    expect(await problemOf(frameText(fileWith({ title: 3, format: 1 })))).toEqual([
      { kind: 'invalid', problems: [expect.objectContaining({ path: 'title', code: 'wrong-type' })] },
    ]);
    expect(await problemOf(frameText(fileWith({ format: 9 })))).toMatchObject([
      { kind: 'invalid', problems: [{ code: 'newer-format' }] },
    ]);
  });
});

it('toHex has eight digits', () => {
  expect([toHex(1), toHex(0xcbf43926)]).toEqual(['00000001', 'cbf43926']);
});
