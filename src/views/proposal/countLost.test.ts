// Is what goes with the phases counted, and only that?
import { expect, it } from 'vitest';
import { aPlan } from '../../../test/planText.ts';
import { countLost } from './countLost.ts';

it('claims and known findings, of phases that are not taken over', () => {
  const plan = {
    ...aPlan('c1: v1\nf1: c1 +v2\nf2:'),
    claims: ['f0', 'f1', 'f2'].map((phase) => ({ phase, text: phase, expect: { status: ['target' as const] } })),
    known: [{ code: 'permission-missing' as const, phase: 'f2', why: 'w' }],
  };
  expect(
    countLost(plan, [
      { id: 'f0', title: 'f0' },
      { id: 'f1', title: 'f1' },
    ]),
  ).toBe(2);
  expect(countLost(plan, plan.phases)).toBe(0);
});
