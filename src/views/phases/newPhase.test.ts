// Does a new phase get a name and an id that no other has?
import { expect, it } from 'vitest';
import { newTitle } from '../../model/edits/newTitle.ts';
import type { Scenario } from '../../model/Scenario.ts';
import { addLastPhase } from './newPhase.ts';

const plan = (...titles: readonly string[]): Scenario => ({
  format: 1,
  title: 'Plan',
  contracts: [{ id: 'tk', name: 'tk', versions: [{ id: 'v1' }] }],
  platforms: [{ id: 'ntjp', name: 'NTJP' }],
  consumers: [],
  producers: [],
  applications: [{ id: 'app', name: 'app', contract: 'tk' }],
  phases: titles.map((title, n) => ({ id: n === 0 ? 'start' : `fas-${n}`, title })),
});

it('is the next in order, or the one after where that is taken', () => {
  const nameOf = (n: number) => `Fas ${n}`;
  expect(addLastPhase(plan('Start', 'Fas 1', 'Fas 2'), nameOf)).toEqual({
    kind: 'addPhase',
    id: 'fas-3',
    title: 'Fas 3',
    after: 'fas-2',
  });
  expect(addLastPhase(plan('Start', 'Fas 2'), nameOf)).toMatchObject({ title: 'Fas 3', id: 'fas-3' });
  expect(addLastPhase(plan('Fas 1', 'x', 'y', 'z'), () => 'z2')).toMatchObject({ id: 'z2' });
  expect(newTitle(plan('Ny fas'), 1, (n) => (n === 1 ? 'Ny fas' : `Ny fas ${n}`))).toBe('Ny fas 2');
});
