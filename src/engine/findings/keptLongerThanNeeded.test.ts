import { expect, test } from 'vitest';
import { aPlan } from '../../../test/planText.ts';
import { printFindings } from '../../../test/printFindings.ts';

const PLAN = 'c1: v1 v2 \n c2: v1 v2 \n p1: v1 v2 \n f1: \n f2: p1 -v1 \n f3: c1 c2 -v1';

test('R12 from when it could have gone until the plan drops it, those alike together', () => {
  expect(printFindings(aPlan(PLAN), 'kept-longer-than-needed')).toMatchInlineSnapshot(`
    "f0–f1 [v1 f2] p1 · version v1 · planned 2 · phases 2 · days null
    f0–f2 [v1 f3] c1 c2 · version v1 · planned 3 · phases 3 · days null"
  `);
});

test('in days where both phases have dates', () => {
  const plan = aPlan(PLAN);
  const dates = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'];
  const phases = plan.phases.map((phase, n) => ({ ...phase, date: dates[n] as string }));
  expect(printFindings({ ...plan, phases }, 'kept-longer-than-needed')).toMatchInlineSnapshot(`
    "f0–f1 [v1 f2] p1 · version v1 · planned 2 · phases 2 · days 59
    f0–f2 [v1 f3] c1 c2 · version v1 · planned 3 · phases 3 · days 90"
  `);
});
