// Does the open plan keep its phases' ids when it does as the other one?
import { expect, it } from 'vitest';
import { aPlan } from '../../test/planText.ts';
import { compareAnalyses } from '../engine/compareAnalyses.ts';
import type { Scenario } from '../model/Scenario.ts';
import { analysisOf } from './selectAnalysis.ts';
import { toOwnPhases } from './toOwnPhases.ts';

const plan = aPlan('c1: v1\np1: v1\nf1: p1 +v2\nf2: c1 +v2');
/** The same titles under other ids, and a phase more. */
const other: Scenario = {
  ...plan,
  phases: plan.phases
    .map((phase, n) => (n === 0 ? phase : { ...phase, id: `x${n}` }))
    .concat({ id: 'x3', title: 'f3' }),
};

it('those that are the same on the axis, whichever is A', () => {
  const comparison = compareAnalyses(analysisOf(plan), analysisOf(other));
  expect(toOwnPhases(comparison, 'a').map(({ id }) => id)).toEqual(['f0', 'f1', 'f2', 'x3']);
  expect(toOwnPhases(comparison, 'b').map(({ id }) => id)).toEqual(['f0', 'x1', 'x2']);
  expect(toOwnPhases(comparison, 'a')).toBe(toOwnPhases(comparison, 'a'));
});
