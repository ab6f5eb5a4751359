import { expect, test } from 'vitest';
import { aScenario } from '../../../test/plain/aScenario.ts';
import { printFindings } from '../../../test/printFindings.ts';

const shut = { version: 'v2', state: 'closed' } as const;

test('R5 the route before the permission: by caller, with the addresses to order it for', () => {
  const scenario = aScenario({
    consumers: ['c1 v1 v2', { id: 'c2', supports: ['v1', 'v2'], fallbackOn: ['VP004', 'VP007'] }, 'c3 v1'],
    producers: [{ id: 'p1', supports: ['v1'], addresses: ['A', 'B'] }],
    phases: [
      [{ actors: ['c1', 'c2'], permissions: [shut] }],
      [{ actors: ['p1'], adds: ['v2'], addresses: ['A'] }],
      [{ actors: ['p1'], adds: ['v2'] }],
      [{ actors: ['c1'], permissions: [{ version: 'v2', state: 'auto' }] }],
    ],
  });
  expect(printFindings(scenario, 'permission-missing')).toMatchInlineSnapshot(`
    "f2–f3 [v2 c1] c1 p1 ntjp · 1 link · version v2 · caller c1 · platforms ntjp · addresses A · producers p1 · broken 1
    f2–f4 [v2 c2] c2 p1 ntjp · 1 link · version v2 · caller c2 · platforms ntjp · addresses A · producers p1 · broken 0
    f3 [v2 c1] c1 p1 ntjp · 1 link · version v2 · caller c1 · platforms ntjp · addresses B · producers p1 · broken 1
    f3–f4 [v2 c2] c2 p1 ntjp · 1 link · version v2 · caller c2 · platforms ntjp · addresses B · producers p1 · broken 0"
  `);
});

test('a platform that lacks it stops all that are behind it', () => {
  const scenario = aScenario({
    platforms: ['ntjp', 'region<ntjp'],
    consumers: ['c1 v2', 'c2 v2'],
    producers: [{ id: 'p1', supports: ['v2'], platform: 'region' }],
    phases: [[{ actors: ['ntjp'], permissions: [shut] }]],
  });
  expect(printFindings(scenario, 'permission-missing')).toMatchInlineSnapshot(
    `"f1 [v2 ntjp] c1 c2 p1 ntjp region · 2 links · version v2 · caller ntjp · platforms region · addresses p1 · producers p1 · broken 2"`,
  );
});
