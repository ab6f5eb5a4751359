import { expect, test } from 'vitest';
import { aScenario } from '../../../test/plain/aScenario.ts';
import { printFindings } from '../../../test/printFindings.ts';

test('R2 two open routes for one address and version, until one is closed', () => {
  const scenario = aScenario({
    consumers: ['c1 v1', 'c2 v2'],
    producers: [
      { id: 'p1', supports: ['v1'], addresses: ['A', 'B'] },
      { id: 'p2', addresses: ['A'] },
    ],
    phases: [
      [{ actors: ['p2'], adds: ['v1', 'v2'] }],
      [{ actors: ['p1'], routes: [{ version: 'v1', addresses: ['A'], state: 'closed' }] }],
    ],
  });
  expect(printFindings(scenario, 'route-overlap')).toMatchInlineSnapshot(
    `"f1 [v1] c1 p1 p2 ntjp · 1 link · version v1 · producers p1 p2 · addresses A · platforms ntjp"`,
  );
});
