import { describe, expect, it } from 'vitest';
import { FORMAT } from '../model/scenarioSchema.ts';
import { parseScenario } from './parseScenario.ts';
import { FILE, fileWith } from './sampleFile.ts';
import { UPGRADES, type Upgrade, upgradeFile } from './upgrades.ts';

// Two formats that never were: -1 had no title but a heading, 0 had no title but a name.
const renaming = (from: number, old: string, key: string): Upgrade => ({
  from,
  to: from + 1,
  upgrade: ({ [old]: value, ...rest }) => (value === undefined ? rest : { ...rest, [key]: value }),
});
const MADE_UP = [renaming(0, 'name', 'title'), renaming(-1, 'heading', 'name')];

describe('the chain of upgrades', () => {
  it.each([
    ['of the product', UPGRADES, FORMAT],
    ['made up for these tests', MADE_UP, FORMAT],
  ])('%s goes one format at a time, once from each, up to the current one', (_, upgrades, target) => {
    const starts = upgrades.map(({ from }) => from).sort((a, b) => a - b);
    expect(upgrades.map(({ from, to }) => to - from)).toEqual(upgrades.map(() => 1));
    expect(starts).toEqual(starts.map((_, index) => target - starts.length + index));
  });

  it('brings a file of each older format to the current one', () => {
    const places = { title: undefined };
    const ofFormat = (format: number, key: string) => fileWith({ ...places, format, [key]: 'Plan' });
    expect(parseScenario(ofFormat(0, 'name'), MADE_UP)).toEqual({ ok: true, value: FILE });
    expect(parseScenario(ofFormat(-1, 'heading'), MADE_UP)).toEqual({ ok: true, value: FILE });
  });

  it('leaves a file of the current format as it is', () => {
    const file = { format: FORMAT, name: 'x' };
    expect(upgradeFile(file, MADE_UP)).toBe(file);
  });

  it('does not change the file that it is given', () => {
    const file = Object.freeze({ format: -1, heading: 'x', 'x-note': Object.freeze([1]) });
    expect(upgradeFile(file, MADE_UP)).toEqual({ format: 1, title: 'x', 'x-note': [1] });
    expect(file).toEqual({ format: -1, heading: 'x', 'x-note': [1] });
  });

  it('checks what comes out, and says where it is wrong in the current format', () => {
    expect(parseScenario(fileWith({ format: 0, title: undefined, name: 7 }), MADE_UP)).toMatchObject({
      problems: [{ path: 'title', code: 'wrong-type' }],
    });
  });

  it('has no way from a format that never was, nor in a ring', () => {
    expect(upgradeFile({ format: -2 }, MADE_UP)).toBeNull();
    expect(upgradeFile({ format: 0 }, [{ from: 0, to: 0, upgrade: (file) => file }])).toBeNull();
    expect(parseScenario(fileWith({ format: -2 }), MADE_UP)).toMatchObject({ problems: [{ code: 'older-format' }] });
    expect(parseScenario(fileWith({ format: 2 }), MADE_UP)).toMatchObject({ problems: [{ code: 'newer-format' }] });
  });
});
