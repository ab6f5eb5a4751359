import { expect, test } from 'vitest';
import { aPlan } from '../../../test/planText.ts';
import { printFindings } from '../../../test/printFindings.ts';

test('what people know of says why, as long as it covers no one else', () => {
  const plan = aPlan('c1: v1 \n c2: v1 \n p1: v2 \n f1:');
  const entry = { code: 'link-broken' as const, phase: 'f0', why: 'It is being mended' };
  const print = (known: object) => printFindings({ ...plan, known: [{ ...entry, ...known }] }, 'link-broken');
  expect(print({})).toMatchInlineSnapshot(
    `"f0–f1 [VP004 ntjp] c1 c2 p1 ntjp · 2 links · failure VP004 · platform ntjp · known: It is being mended"`,
  );
  expect(print({ cause: 'VP004 ntjp', actors: ['c1', 'c2', 'p1', 'ntjp', 'c3'] })).toContain('known');
  expect(print({ actors: ['c1', 'p1', 'ntjp'] })).not.toContain('known');
  expect(print({ cause: 'VP006 ntjp' })).not.toContain('known');
  expect(print({ phase: 'f1' })).not.toContain('known');
});
