import { expect, test } from 'vitest';
import { aPlan } from '../../../test/planText.ts';
import { printFindings } from '../../../test/printFindings.ts';

const print = (text: string) => printFindings(aPlan(text), 'newcomer-on-outgoing');

test('B11 a producer joins with both though all its consumers have the target; not while one has not', () => {
  expect(
    print('c1: v1 v2 \n c2: v1 \n p1: v1 v2 \n p2: \n p3: \n f1: p2 +v1 +v2 \n f2: c2 +v2 \n f3: p3 +v1'),
  ).toMatchInlineSnapshot(`"f3 [v1] p3 · version v1 · target v2"`);
});

test('B11 a consumer joins with the older one though all that it reaches have the target', () => {
  expect(print('c1: v1 \n c2: \n p1: v1 v2 \n p2: v2 \n f1: c2 +v1')).toMatchInlineSnapshot(
    `"f1 [v1] c2 · version v1 · target v2"`,
  );
  expect(print('c1: v1 \n c2: \n p1: v1 v2 \n p2: v1 \n f1: c2 +v1')).toBe('');
});
