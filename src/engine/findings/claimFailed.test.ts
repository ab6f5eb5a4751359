import { expect, test } from 'vitest';
import { aPlan } from '../../../test/planText.ts';
import { printFindings } from '../../../test/printFindings.ts';

test('a claim that does not hold, of those that it names or of the links that fare otherwise', () => {
  const plan = aPlan('c1: v1 \n c2: v1 v2 \n p1: v1 \n p2: v1 v2 \n f1:');
  const claims = [
    { phase: 'f1', text: 'All on the target', expect: { status: ['target' as const] } },
    { phase: 'f1', text: 'c2 on the target', expect: { consumers: ['c2'], status: ['target' as const] } },
    {
      phase: 'f0',
      text: 'All are reached',
      expect: { status: ['target' as const, 'fallback' as const, 'outgoing' as const] },
    },
    { phase: 'f0', text: 'p1 may go', expect: { actors: ['p1'], mayGo: ['v1'] } },
  ];
  expect(printFindings({ ...plan, claims }, 'claim-failed')).toMatchInlineSnapshot(`
    "f0 [claim 3] p1 · claim 3
    f1 [claim 0] c1 c2 p1 p2 · 3 links · claim 0
    f1 [claim 1] c2 · 1 link · claim 1"
  `);
});
