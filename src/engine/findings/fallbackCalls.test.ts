import { expect, test } from 'vitest';
import { aScenario } from '../../../test/plain/aScenario.ts';
import { printFindings } from '../../../test/printFindings.ts';

test('R4 an answer at the third attempt costs two calls; whoever comes later begins another', () => {
  const scenario = aScenario({
    versions: ['v1', 'v2', 'v3'],
    consumers: ['c1 v1 v2 v3', 'c2 v1', { id: 'c3', supports: ['v1', 'v3'], order: 'oldest-first' }],
    producers: ['p1 v1', 'p2 v1 v2', 'p3 v3'],
    phases: [[{ actors: ['c2'], adds: ['v2'] }], [{ actors: ['p1'], adds: ['v3'] }]],
  });
  expect(printFindings(scenario, 'fallback-calls')).toMatchInlineSnapshot(`
    "f0–f2 [attempts] c1 c3 p1 p2 p3 · 3 links · calls 4
    f1–f2 [attempts] c2 p1 · 1 link · calls 1"
  `);
});
