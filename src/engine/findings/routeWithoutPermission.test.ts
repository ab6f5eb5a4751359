import { expect, test } from 'vitest';
import { aScenario } from '../../../test/plain/aScenario.ts';
import { printFindings } from '../../../test/printFindings.ts';

test('a route that all who could use it may not, until one may', () => {
  const scenario = aScenario({
    consumers: ['c1 v1 v2', 'c2 v1 v2', 'c3 v1'],
    producers: ['p1 v1'],
    phases: [
      [{ actors: ['c1', 'c2'], permissions: [{ version: 'v2', state: 'closed' }] }],
      [{ actors: ['p1'], adds: ['v2'] }],
      [{ actors: ['c2'], permissions: [{ version: 'v2', state: 'auto' }] }],
    ],
  });
  expect(printFindings(scenario, 'route-without-permission')).toMatchInlineSnapshot(
    `"f2 [v2] c1 c2 p1 · version v2 · producers p1 · addresses p1"`,
  );
});
