import { describe, expect, it } from 'vitest';
import { change, changeOf, fileWith, printProblems } from './sampleFile.ts';

describe('F6: tells an address that nobody lists', () => {
  it.each([
    ['a need', { 'applications[0].needs[0].addresses': ['A', '*', 'C'] }, 'applications[0].needs[0].addresses[2]', 'C'],
    [
      'an accepted gap',
      { 'applications[0].accepted': [{ addresses: ['C'] }] },
      'applications[0].accepted[0].addresses[0]',
      'C',
    ],
    [
      'a permission',
      changeOf(['c1'], { permissions: [{ version: 'v1', addresses: ['B', 'C'], state: 'open' }] }),
      `${change}.permissions[0].addresses[1]`,
      'C',
    ],
    ['a change', changeOf(['p2'], { adds: ['v1'], addresses: ['A', 'C'] }), `${change}.addresses[1]`, 'C'],
    [
      'a change whose actors do not list what another does',
      changeOf(['p1'], { adds: ['v1'], addresses: ['A'] }),
      `${change}.addresses[0]`,
      'A',
    ],
    [
      'a route',
      changeOf(['p1'], { routes: [{ version: 'v1', addresses: ['p1', 'B'], state: 'open' }] }),
      `${change}.routes[0].addresses[1]`,
      'B',
    ],
    [
      'an id, of a producer that lists addresses',
      { 'applications[0].needs[0].addresses': ['p2'] },
      'applications[0].needs[0].addresses[0]',
      'p2',
    ],
    [
      'all, where no list means all',
      changeOf(['p2'], { adds: ['v1'], addresses: ['*'] }),
      `${change}.addresses[0]`,
      '*',
    ],
  ])('in %s', (_, places, path, found) => {
    expect(printProblems(fileWith(places))).toEqual([`${path} unlisted-address "${found}"`]);
  });

  it('but not one that one of the actors lists, nor the id of a producer that lists none', () => {
    expect(printProblems(fileWith(changeOf(['p1', 'p2'], { adds: ['v1'], addresses: ['p1', 'B'] })))).toEqual([]);
    expect(printProblems(fileWith({ 'applications[0].needs[0].addresses': ['p1'] }))).toEqual([]);
  });

  it('but not when the lists cannot be read', () => {
    expect(printProblems(fileWith({ 'producers[1].addresses': 'A' }))).toEqual([
      'producers[1].addresses wrong-type "A"',
    ]);
  });
});
