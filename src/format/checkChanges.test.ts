import { describe, expect, it } from 'vitest';
import { change, changeOf, fileWith, printProblems } from './sampleFile.ts';

describe('F6: tells a change that its actors cannot make', () => {
  const route = [{ version: 'v1', state: 'open' }];
  it.each([
    ['addresses', ['p2', 'c1'], { adds: ['v1'], addresses: ['A'] }, 'only-producers c1'],
    ['addresses', ['p2', 'ntjp'], { adds: ['v1'], addresses: ['A'] }, 'only-producers ntjp'],
    ['routes', ['c1'], { routes: route }, 'only-producers c1'],
    ['routes', ['ntjp', 'c1', 'p1'], { routes: route }, 'only-producers ntjp, c1'],
    ['permissions', ['c1', 'p1'], { permissions: route }, 'no-producers p1'],
    ['leaves', ['c1', 'rtp'], { leaves: true }, 'no-platforms rtp'],
    ['moves', ['rtp'], { moves: 'ntjp' }, 'no-platforms rtp'],
  ])('%s of %j', (key, actors, rest, expected) => {
    expect(printProblems(fileWith(changeOf(actors, rest)))).toEqual([`${change}.${key} ${expected}`]);
  });

  it('but not the same of others', () => {
    const changes = [
      { actors: ['p1', 'p2'], routes: route },
      { actors: ['ntjp', 'c1'], permissions: route },
      { actors: ['c1', 'p1'], leaves: true },
      { actors: ['ntjp'], leaves: false, removes: ['v1'] },
      { actors: ['c1', 'p1'], moves: 'rtp' },
    ];
    expect(printProblems(fileWith({ 'phases[1].changes': changes }))).toEqual([]);
  });
});
