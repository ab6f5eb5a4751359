import { describe, expect, it } from 'vitest';
import { parseScenario } from './parseScenario.ts';
import { fileWith, printProblems } from './sampleFile.ts';

const claiming = (expect: unknown, phase = 'fas-1') => fileWith({ claims: [{ phase, text: 'P', expect }] });

describe('lets a claim say one thing', () => {
  it.each([
    { status: ['target'] },
    { status: ['target', 'fallback'], consumers: ['c1', '*'], producers: ['p1'], addresses: ['A', '*'] },
    { status: ['accepted'], application: 'app' },
    { actors: ['p1', 'ntjp'], mayGo: ['v1'] },
    { actors: ['c1'], mayGo: ['v1'], mayNotGo: ['v2'], application: 'app', 'x-own': 1 },
  ])('%j', (each) => {
    expect(printProblems(claiming(each))).toEqual([]);
  });
});

describe('tells a claim', () => {
  it.each([
    [{}, ['claims[0].expect claim-empty {}']],
    [{ application: 'app' }, ['claims[0].expect claim-empty application']],
    [{ consumers: ['c1'] }, ['claims[0].expect claim-empty consumers']],
    [{ actors: ['p1'] }, ['claims[0].expect claim-empty actors']],
    [{ mayGo: ['v1'] }, ['claims[0].expect.actors missing-key']],
    [{ status: ['target'], mayGo: ['v1'] }, ['claims[0].expect claim-mixed status, mayGo']],
    [{ actors: ['p1'], mayGo: ['v1'], addresses: ['A'] }, ['claims[0].expect claim-mixed addresses, actors, mayGo']],
    [
      { actors: ['p1', 'rtp', 'rtp'], mayGo: ['v1'], application: 'app' },
      ['claims[0].expect.application claim-platform rtp'],
    ],
    [{ status: [] }, ['claims[0].expect.status empty-list []']],
    [{ status: ['good'] }, ['claims[0].expect.status[0] wrong-choice "good"']],
    ['target', ['claims[0].expect wrong-type "target"']],
  ])('%j', (each, problems) => {
    expect(printProblems(claiming(each))).toEqual(problems);
  });

  it('with all that is wrong in it, and in what is known', () => {
    const places = {
      claims: [
        {
          phase: 'fas-9',
          text: 'P',
          expect: { application: 'p1', consumers: ['*', 'p1'], addresses: ['C'], mayGo: ['v9'] },
        },
      ],
      known: [{ code: 'idle-actor', phase: 'c1', actors: ['c1', '*'], why: 'Känt.' }],
      'consumers[0].readyFrom': '2026-02-30',
    };
    expect(printProblems(fileWith(places))).toEqual([
      'consumers[0].readyFrom invalid-date "2026-02-30"',
      'claims[0].phase unknown-reference "fas-9"',
      'claims[0].expect.application unknown-reference "p1"',
      'claims[0].expect.consumers[1] unknown-reference "p1"',
      'claims[0].expect.mayGo[0] unknown-reference "v9"',
      'known[0].phase unknown-reference "c1"',
      'known[0].actors[1] unknown-reference "*"',
      'claims[0].expect.addresses[0] unlisted-address "C"',
      'claims[0].expect claim-mixed consumers, addresses, mayGo',
    ]);
    expect(parseScenario(claiming({ status: ['target'] }, 'app'))).toMatchObject({
      problems: [{ code: 'unknown-reference', args: { wanted: 'phase', actual: 'application' } }],
    });
  });
});
