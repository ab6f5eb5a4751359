import { describe, expect, it } from 'vitest';
import { parseScenario } from './parseScenario.ts';
import { change, changeOf, fileWith, printProblems } from './sampleFile.ts';

describe('F3: tells an unknown reference', () => {
  it.each([
    ['platforms[1].parent', 'c1', 'platform', 'consumer'],
    ['platforms[0].supports', ['v9'], 'version', 'nothing'],
    ['consumers[0].platform', 'p1', 'platform', 'producer'],
    ['consumers[0].supports', ['v9'], 'version', 'nothing'],
    ['producers[0].platform', 'nowhere', 'platform', 'nothing'],
    ['producers[0].supports', ['tk'], 'version', 'contract'],
    ['producers[1].aggregates', 'p1', 'consumer', 'producer'],
    ['applications[0].contract', 'v1', 'contract', 'version'],
    ['applications[0].consumers', ['p1'], 'consumer', 'producer'],
    ['applications[0].producers', ['c1'], 'producer', 'consumer'],
    ['applications[0].needs[0].consumers', ['p1'], 'consumer', 'producer'],
    ['applications[0].needs[0].producers', ['rtp'], 'producer', 'platform'],
    ['phases[1].release', 'fas-1', 'release', 'phase'],
    [`${change}.actors`, ['app'], 'actor', 'application'],
    [`${change}.actors`, ['*'], 'actor', 'nothing'],
    [`${change}.adds`, ['*'], 'version', 'nothing'],
    [`${change}.removes`, ['r1'], 'version', 'release'],
    [`${change}.moves`, 'c1', 'platform', 'consumer'],
    ['consumers[0].supports', ['toString'], 'version', 'nothing'],
  ])('%s = %j', (place, value, wanted, actual) => {
    const result = parseScenario(fileWith({ [place]: value }));
    const path = Array.isArray(value) ? `${place}[0]` : place;
    expect(result).toMatchObject({ problems: [{ path, code: 'unknown-reference', args: { wanted, actual } }] });
  });

  it('in overrides, accepted gaps and the layout', () => {
    const places = {
      'phases[1].changes': [
        { actors: ['p1'], routes: [{ version: 'v9', platform: 'c1', state: 'open' }] },
        { actors: ['c1'], permissions: [{ version: 'v8', state: 'open' }] },
      ],
      'applications[0].accepted': [{ consumers: ['c9'], producers: ['*', 'c1'] }],
      'layout.c9': { x: 0, y: 0 },
      'layout.constructor': { x: 0, y: 0 },
    };
    expect(printProblems(fileWith(places))).toEqual([
      'applications[0].accepted[0].consumers[0] unknown-reference "c9"',
      'applications[0].accepted[0].producers[1] unknown-reference "c1"',
      `${change}.routes[0].version unknown-reference "v9"`,
      `${change}.routes[0].platform unknown-reference "c1"`,
      'phases[1].changes[1].permissions[0].version unknown-reference "v8"',
      'layout.c9 unknown-reference "c9"',
      'layout.constructor unknown-reference "constructor"',
    ]);
  });

  it('but not one that stands twice, or a version of another contract', () => {
    const other = { id: 'other', name: 'O', versions: [{ id: 'w1' }] };
    const places = {
      'contracts[1]': other,
      ...changeOf(['p1', 'p1'], { adds: ['w1', 'w1'] }),
      'platforms[1].supports': ['w1'],
    };
    expect(printProblems(fileWith(places))).toEqual([]);
  });
});
