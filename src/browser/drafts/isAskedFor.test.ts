// Which address goes on with which draft?
import { describe, expect, it } from 'vitest';
import { writeScenario } from '../../format/writeScenario.ts';
import { startScenario } from '../../model/edits/startScenario.ts';
import type { Source } from '../../store/AppState.ts';
import type { Asked } from '../openAsked.ts';
import { FIRST_SCENARIO } from '../shippedScenarios.ts';
import { isAskedFor } from './isAskedFor.ts';
import { toFingerprint } from './toFingerprint.ts';

const original = startScenario({
  title: 'Plan',
  contract: 'GetCareContacts',
  versions: ['TKv1', 'TKv2'],
  consumers: ['K1'],
  producers: ['P1'],
  allToAll: true,
  words: { platform: 'NTJP', application: 'Journal', start: 'A', consumersFirst: 'B', producersThen: 'C' },
});
const SOURCES: Readonly<Record<string, Source>> = {
  'the first example': { kind: 'address', path: FIRST_SCENARIO },
  'another example': { kind: 'address', path: 'scenarios/x.json' },
  file: { kind: 'file', name: 'x.json' },
  link: { kind: 'link' },
  carried: { kind: 'carried' },
  pasted: { kind: 'pasted' },
  new: { kind: 'new' },
};
const ASKED: Readonly<Record<string, Asked>> = {
  first: { kind: 'first', hash: '' },
  'another example': { kind: 'address', path: 'scenarios/x.json', hash: '' },
  link: { kind: 'link', hash: '#s=z1.x&end' },
  carried: { kind: 'carried', hash: '' },
};

const resumed = (asked: string, baseline: string | null) =>
  Object.keys(SOURCES).filter((name) => {
    const [source, its] = [SOURCES[name], ASKED[asked]];
    return source && its && isAskedFor({ source, baseline }, its, original);
  });

describe('an address goes on with a draft', () => {
  it.each([
    ['first', ['the first example', 'file', 'link', 'pasted', 'new']],
    ['another example', ['another example']],
    ['link', ['link']],
    ['carried', ['file', 'link', 'carried', 'pasted', 'new']],
  ])('of what it asks for: %s', (asked, sources) => {
    expect(resumed(asked, toFingerprint(writeScenario(original)))).toEqual(sources);
  });

  it('not of another link, nor of another page with a plan inside', () => {
    expect(resumed('link', 'other')).toEqual([]);
    expect(resumed('carried', 'other')).not.toContain('carried');
  });

  it('of an example also when that cannot be had just now', () => {
    const source: Source = { kind: 'address', path: 'scenarios/x.json' };
    expect(isAskedFor({ source, baseline: 'x' }, { kind: 'address', path: source.path, hash: '' }, null)).toBe(true);
  });
});
