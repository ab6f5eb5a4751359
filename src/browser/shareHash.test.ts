import { describe, expect, it } from 'vitest';
import { encodeShare } from '../format/share/encodeShare.ts';
import type { Scenario } from '../model/Scenario.ts';
import type { Place } from './Place.ts';
import { findShareHash, readShareHash } from './readShareHash.ts';
import { toShareAddress, writeShareHash } from './writeShareHash.ts';

const scenario: Scenario = {
  format: 1,
  title: '<img src=x onerror=alert(1)>',
  contracts: [{ id: 'tk', name: 'tk', versions: [{ id: 'TKv1' }] }],
  platforms: [{ id: 'ntjp', name: 'NTJP' }],
  consumers: [{ id: 'c1', name: 'C1' }],
  producers: [{ id: 'p1', name: 'P1' }],
  applications: [{ id: 'app', name: 'App', contract: 'tk' }],
  phases: [{ id: 'start', title: 'Start' }],
};
const place: Place = { phase: 'fas-2', view: 'matrix', selection: { kind: 'pair', consumer: 'c1', producer: 'p~1&x' } };
const text = await encodeShare(scenario);
const hash = `#${writeShareHash(text, place)}`;

describe('a shared scenario in the address', () => {
  it('stands first, with the place beside it in readable form', () => {
    expect(hash).toBe(`#s=${text}&phase=fas-2&view=matrix&sel=pair:c1~p%7E1%26x&end`);
    expect(writeShareHash('z1.AAAA', {})).toBe('s=z1.AAAA&end');
  });

  it('comes back with its place', async () => {
    expect(await readShareHash(hash)).toEqual({ ok: true, value: { scenario, place } });
    expect(await readShareHash(hash.slice(1))).toEqual({ ok: true, value: { scenario, place } });
  });

  it('is not changed by the browser, on the web or from a file', () => {
    expect(toShareAddress('https://plan.example.se/o/?scenario=x.json#phase=a', text, place)).toBe(
      `https://plan.example.se/o/${hash}`,
    );
    expect(new URL(toShareAddress('file:///C:/o/index.html', text, place)).hash).toBe(hash);
  });

  it('is not there in an address with a place only', async () => {
    expect(findShareHash('#phase=fas-2&sel=actor:s')).toBeNull();
    expect(await readShareHash('')).toBeNull();
  });

  it('is refused when the link is cut anywhere, beside the scenario too', async () => {
    for (let length = 2; length < hash.length; length += 1) {
      const read = await readShareHash(hash.slice(0, length));
      expect(read, `${length} of ${hash.length}`).toMatchObject({ ok: false, problems: [{ kind: 'cut' }] });
    }
  });

  it('says how long it should have been', async () => {
    const read = await readShareHash(hash.slice(0, 200));
    expect(read).toMatchObject({ problems: [{ kind: 'cut', expected: text.length, came: 197 }] });
  });
});
