// Is it told who takes part, and whether that is all?
import { expect, it } from 'vitest';
import type { Application, Scenario } from '../../model/Scenario.ts';
import { toParticipation } from './toParticipation.ts';

const app: Application = { id: 'app', name: 'app', contract: 'tk' };
const plan: Scenario = {
  format: 1,
  title: 'Plan',
  contracts: [{ id: 'tk', name: 'tk', versions: [{ id: 'v1' }] }],
  platforms: [{ id: 'ntjp', name: 'NTJP' }],
  consumers: ['c1', 'c2'].map((id) => ({ id, name: id.toUpperCase() })),
  producers: [],
  applications: [app],
  phases: [{ id: 'start', title: 'Start' }],
};
const told = (consumers?: readonly string[]) => {
  const { isAll, actors } = toParticipation(plan, consumers ? { ...app, consumers } : app, 'consumers');
  return [isAll, ...actors.map(({ name, isIn }) => `${name} ${isIn}`)];
};

it('left out or * is all, a list is those, and an empty one nobody', () => {
  expect(told()).toEqual([true, 'C1 true', 'C2 true']);
  expect(told(['*', 'c1'])).toEqual([true, 'C1 true', 'C2 true']);
  expect(told(['c2'])).toEqual([false, 'C1 false', 'C2 true']);
  expect(told([])).toEqual([false, 'C1 false', 'C2 false']);
});
