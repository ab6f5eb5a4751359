import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../format/parseScenario.ts';
import { writeScenario } from '../../format/writeScenario.ts';
import { newId, newVersionId } from './newId.ts';
import { findRepeatedNames, parseNames } from './parseNames.ts';
import { type StartingPoint, startScenario } from './startScenario.ts';

const WORDS = {
  platform: 'NTJP',
  application: 'Tillämpningen',
  start: 'Utgångsläge',
  consumersFirst: 'Fas 1',
  producersThen: 'Fas 2',
};
const POINT: StartingPoint = {
  title: null,
  contract: 'GetCareContacts',
  versions: ['TKv1', 'TKv2'],
  consumers: ['Kön', 'Kon', 'NTJP'],
  producers: ['Kön', 'Åse'],
  allToAll: true,
  words: WORDS,
};

describe('a new scenario', () => {
  it('has three phases, and ids of its own', () => {
    const made = startScenario(POINT);
    expect(made.consumers).toEqual([
      { id: 'kon', name: 'Kön', supports: ['TKv1'] },
      { id: 'kon-2', name: 'Kon', supports: ['TKv1'] },
      { id: 'ntjp-2', name: 'NTJP', supports: ['TKv1'] },
    ]);
    expect(made.producers.map(({ id }) => id)).toEqual(['kon-3', 'ase']);
    expect(made.phases).toEqual([
      { id: 'utgangslage', title: 'Utgångsläge' },
      { id: 'fas-1', title: 'Fas 1', changes: [{ actors: ['kon', 'kon-2', 'ntjp-2'], adds: ['TKv2'] }] },
      { id: 'fas-2', title: 'Fas 2', changes: [{ actors: ['kon-3', 'ase'], adds: ['TKv2'] }] },
    ]);
  });

  it('gives everyone somebody, where not all need all', () => {
    expect(startScenario({ ...POINT, allToAll: false }).applications[0]?.needs).toEqual([
      { consumers: ['kon'], producers: ['kon-3'] },
      { consumers: ['kon-2'], producers: ['ase'] },
      { consumers: ['ntjp-2'], producers: ['kon-3'] },
    ]);
  });

  it.each<Partial<StartingPoint>>([
    {},
    { allToAll: false },
    { consumers: [], allToAll: false },
    { producers: [] },
    { versions: ['TK 1'] },
    { versions: ['1', '1', ' '], contract: '漢字' },
    { consumers: ['', '*', '<script>', '__proto__', 'x'.repeat(500)] },
    { words: { platform: '', application: '', start: '', consumersFirst: '', producersThen: '' } },
  ])('is valid with %j', (part) => {
    const made = startScenario({ ...POINT, ...part });
    expect(parseScenario(writeScenario(made))).toEqual({ ok: true, value: made });
  });
});

describe('a pasted list', () => {
  it.each([
    ['K1\nK2\r\n\n  K3  ', ['K1', 'K2', 'K3']],
    ['K1\tK2;K3; ;', ['K1', 'K2', 'K3']],
    ['K1\nK1\nK1 (2)\nK1', ['K1', 'K1 (3)', 'K1 (2)', 'K1 (4)']],
    ['"Region  Ett"\n', ['Region Ett']],
    ['', []],
  ])('%j', (text, names) => {
    expect(parseNames(text)).toEqual(names);
  });
});

it('names that stand several times in a pasted list are found, each once', () => {
  expect(findRepeatedNames('K1\nK2;K1\tK3\n K1 \nK2')).toEqual(['K1', 'K2']);
  expect(findRepeatedNames('K1\nk1')).toEqual([]);
});

describe('a new id', () => {
  it.each([
    ['Åsö Östra Ärvård', [], 'aso-ostra-arvard'],
    ['Ærø & Straße', [], 'aero-strasse'],
    ['K1', ['k1', 'k1-2'], 'k1-3'],
    ['漢字', [], 'x'],
    ['--.Fas 1.--', [], 'fas-1'],
  ])('%s beside %j', (name, taken, id) => {
    expect(newId(name, taken, 'x')).toBe(id);
  });
  it('of a version is its name, where that can be', () => {
    expect([newVersionId('TKv2', []), newVersionId('TKv2', ['TKv2']), newVersionId('TK 2', [])]).toEqual([
      'TKv2',
      'TKv2-2',
      'tk-2',
    ]);
  });
});
