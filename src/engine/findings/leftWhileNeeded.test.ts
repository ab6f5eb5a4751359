import { expect, test } from 'vitest';
import { aPlan } from '../../../test/planText.ts';
import { printFindings } from '../../../test/printFindings.ts';

const print = (text: string) => printFindings(aPlan(text), 'left-while-needed');

test('R7 whose calls end when someone leaves; not when another answers at the address', () => {
  expect(print('c1: v1 \n c2: v1 \n p1: v1 \n p2 (A): v1 \n f1: p1 leaves \n f2: c2 leaves')).toMatchInlineSnapshot(`
    "f1 [p1] c1 c2 p1 · 2 links · actor p1
    f2 [c2] c2 p2 · 1 link · actor c2"
  `);
  expect(print('c1: v1 v2 \n p1 (A): v1 \n p2 (A): v2 \n f1: p1 leaves')).toBe('');
});
