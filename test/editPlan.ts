// How does a test make edits that must be offered?
import { expect } from 'vitest';
import { applyEdit, findObstacle } from '../src/model/edits/applyEdit.ts';
import type { Edit } from '../src/model/edits/Edit.ts';
import type { Scenario } from '../src/model/Scenario.ts';
import { aPlan, printPlan } from './planText.ts';

const trimmed = (text: string) =>
  text
    .split('\n')
    .flatMap((line) => line.trim() || [])
    .join('\n');

export const edited = (scenario: Scenario, ...edits: readonly Edit[]): Scenario =>
  edits.reduce((now, edit) => {
    expect(findObstacle(now, edit)).toBeNull();
    return applyEdit(now, edit);
  }, scenario);

/** One edit, and the plan as it is told before and after it. */
export function expectPlan(before: string, edit: Edit, after: string): void {
  expect(printPlan(edited(aPlan(before), edit))).toBe(trimmed(after));
}
