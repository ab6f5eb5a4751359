import { expect, test } from 'vitest';
import { aScenario } from '../../../test/plain/aScenario.ts';
import { printFindings } from '../../../test/printFindings.ts';

test('S5 a permission that leads nowhere any more; before its route it is as it should be', () => {
  const scenario = aScenario({
    consumers: ['c1 v1 v2'],
    producers: ['p1 v1', 'p2 v1'],
    phases: [
      [{ actors: ['c1'], permissions: [{ version: 'v2', addresses: ['p1'], state: 'open' }] }],
      [{ actors: ['p1'], adds: ['v2'] }],
      [{ actors: ['p1'], routes: [{ version: 'v2', state: 'closed' }] }],
      [{ actors: ['c1'], permissions: [{ version: 'v2', state: 'auto' }] }],
    ],
  });
  expect(printFindings(scenario, 'permission-without-route')).toMatchInlineSnapshot(
    `"f3 [v2] c1 p1 · version v2 · callers c1 · addresses p1"`,
  );
});
