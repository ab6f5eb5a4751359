import { expect, test } from 'vitest';
import { aPlan } from '../../../test/planText.ts';
import { printFindings } from '../../../test/printFindings.ts';

const print = (text: string) => printFindings(aPlan(text), 'link-broken');

test('all that break in one phase with one code at one platform are one; what breaks later is another', () => {
  expect(print('c1: v1 \n c2: v1 \n p1: v2 \n p2: v1 \n p3: \n f1: p3 +v2 \n f2: c1 +v2')).toMatchInlineSnapshot(`
      "f0–f2 [VP004 ntjp] c1 c2 p1 ntjp · 2 links · failure VP004 · platform ntjp
      f1–f2 [VP004 ntjp] c1 c2 p3 ntjp · 2 links · failure VP004 · platform ntjp"
    `);
});

test('whoever has no version left is told apart', () => {
  expect(print('c1: v1 \n p1: v1 v2 \n p2: v2 \n f1: c1 -v1')).toMatchInlineSnapshot(`
    "f0 [VP004 ntjp] c1 p2 ntjp · 1 link · failure VP004 · platform ntjp
    f1 [NO_VERSION] c1 p2 · 1 link · failure NO_VERSION · platform null"
  `);
});

test('what is mended and breaks again begins anew', () => {
  expect(print('c1: v1 \n p1: v2 \n f1: c1 +v2 \n f2: c1 -v2')).toMatchInlineSnapshot(`
    "f0 [VP004 ntjp] c1 p1 ntjp · 1 link · failure VP004 · platform ntjp
    f2 [VP004 ntjp] c1 p1 ntjp · 1 link · failure VP004 · platform ntjp"
  `);
});
