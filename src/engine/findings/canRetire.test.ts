import { expect, test } from 'vitest';
import { aPlan } from '../../../test/planText.ts';
import { printFindings } from '../../../test/printFindings.ts';

test('R12 who could drop it though the plan keeps it, from the phase in which it could', () => {
  expect(
    printFindings(aPlan('c1: v1 v2 \n p1: v1 v2 \n p2: v1 \n f1: p2 +v2 \n f2: p2 -v1'), 'can-retire'),
  ).toMatchInlineSnapshot(`
      "f0–f2 [v1] p1 · version v1 · allPlatforms false
      f1–f2 [v1] c1 ntjp · version v1 · allPlatforms true"
    `);
});
