import { expect, it } from 'vitest';
import type { PlanDifference } from '../model/PlanDifference.ts';
import { createWords } from './createWords.ts';
import { describePlanDifference } from './describePlanDifference.ts';

const difference: PlanDifference = {
  onlyA: { phases: 1, changes: 2, actors: 0 },
  onlyB: { phases: 0, changes: 1, actors: 0 },
  phases: 0,
  actors: 1,
  isRestDifferent: true,
};
const NONE = { phases: 0, changes: 0, actors: 0 };

it('says what only one of them has, and what both have in different words', () => {
  expect(describePlanDifference(difference, createWords('sv'))).toBe(
    'Bara i det som skickades: en fas och 2 ändringar. Bara i ditt utkast: en ändring. Olika i de två: en aktör och annat än faser och aktörer.',
  );
  expect(describePlanDifference(difference, createWords('en'))).toBe(
    'Only in what was sent: one phase and 2 changes. Only in your draft: one change. Different in the two: one actor and things other than phases and actors.',
  );
});

it('leaves out what there is nothing of', () => {
  const one = { ...difference, onlyA: NONE, actors: 0, isRestDifferent: false };
  expect(describePlanDifference(one, createWords('sv'))).toBe('Bara i ditt utkast: en ändring.');
});
