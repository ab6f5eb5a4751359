// Is it clear which phase is new?
import { expect, it } from 'vitest';
import { aPlan } from '../../test/planText.ts';
import type { Scenario } from '../model/Scenario.ts';
import { tellApart } from './tellApart.ts';

const written = aPlan('c1: v1\nf1:\nf2: c1 +v2');
const withPhases = (...phases: readonly (readonly [string, string])[]): Scenario => ({
  ...written,
  phases: phases.map(([id, title]) => ({ id, title })) as unknown as Scenario['phases'],
});
const titlesOf = (plan: Scenario) =>
  tellApart(plan, written, (title) => `${title} (new)`).phases.map((one) => one.title);

it('a phase of its own that is called as one that was there is called new', () => {
  expect(titlesOf(withPhases(['f0', 'Start'], ['x1', 'Fas 1'], ['x2', 'Fas 2'], ['f2', 'Fas 2']))).toEqual([
    'Start',
    'Fas 1',
    'Fas 2 (new)',
    'Fas 2',
  ]);
});

it('where none is, nothing is changed', () => {
  const plan = withPhases(['f0', 'Start'], ['x1', 'Fas 1'], ['f2', 'Fas 2']);
  expect(tellApart(plan, written, String)).toBe(plan);
});
