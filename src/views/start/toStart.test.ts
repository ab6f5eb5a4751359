// What would a new plan be?
import { describe, expect, it } from 'vitest';
import { MOST, type SideForm, type StartForm, toStart } from './toStart.ts';

const number = (text: string): SideForm => ({ by: 'number', number: text, names: '' });
const names = (text: string): SideForm => ({ by: 'names', number: '', names: text });
const FORM: StartForm = {
  contract: ' GetCareContacts ',
  versions: 'TKv1, TKv2',
  platform: 'NTJP',
  consumers: number('3'),
  producers: names('P1\nP2\nP1'),
  needs: 'all',
};
const start = (part: Partial<StartForm>) => toStart({ ...FORM, ...part }, (side, index) => `${side} ${index}`);

describe('a new plan', () => {
  it('has those who are counted and those who are named', () => {
    expect(start({})).toEqual({
      contract: 'GetCareContacts',
      versions: ['TKv1', 'TKv2'],
      platform: 'NTJP',
      consumers: { names: ['consumers 1', 'consumers 2', 'consumers 3'], repeated: [] },
      producers: { names: ['P1', 'P2', 'P1 (2)'], repeated: ['P1'] },
      links: 9,
      problems: {},
    });
  });

  it.each([
    ['all', '2', 6],
    ['pairs', '2', 3],
    ['pairs', '7', 7],
  ] as const)('%s, %s consumers and three producers: %s links', (needs, count, links) => {
    expect(start({ needs, consumers: number(count) }).links).toBe(links);
  });

  it.each<[Partial<StartForm>, object]>([
    [{ contract: ' ' }, { contract: { kind: 'no-contract' } }],
    [{ platform: '' }, { platform: { kind: 'no-platform' } }],
    [{ versions: ' , ' }, { versions: { kind: 'no-versions' } }],
    [{ versions: 'TKv1,TKv1' }, { versions: { kind: 'same-version', name: 'TKv1' } }],
    [{ versions: 'TKv1' }, {}],
    [{ consumers: names(' ; ') }, { consumers: { kind: 'no-names' } }],
    [{ producers: names('x\n'.repeat(MOST + 1)) }, { producers: { kind: 'too-many', limit: MOST } }],
    [{ consumers: number(`${MOST}`) }, {}],
    ...['', '0', '-1', '1.5', 'tre', `${MOST + 1}`, '1e3', '99999999999'].map((text): [Partial<StartForm>, object] => [
      { consumers: number(text) },
      { consumers: { kind: 'not-a-number', limit: MOST } },
    ]),
  ])('%j: %j', (part, problems) => {
    expect(start(part).problems).toEqual(problems);
  });
});
