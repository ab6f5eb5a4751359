import { expect, test } from 'vitest';
import { aPlan } from '../../../test/planText.ts';
import { printFindings } from '../../../test/printFindings.ts';

test('R8 by the first entry that names the gap, as long as it is there', () => {
  const app = {
    id: 'app',
    name: 'app',
    contract: 'tk',
    accepted: [{ consumers: ['c1'], why: 'No patients there' }, { producers: ['p1'] }],
  };
  const plan = aPlan('c1: v1 \n c2: v1 \n p1: v2 \n f1: c2 +v2 \n f2: c1 +v2', [app]);
  expect(printFindings(plan, 'accepted-gap')).toMatchInlineSnapshot(`
    "f0–f1 [app 0] c1 p1 · 1 link · application app · entry 0 · why No patients there
    f0 [app 1] c2 p1 · 1 link · application app · entry 1 · why null"
  `);
});
