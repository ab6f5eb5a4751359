import { expect, test } from 'vitest';
import { aScenario } from '../../../test/plain/aScenario.ts';
import { printFindings } from '../../../test/printFindings.ts';

test('never present, without exchange, and a platform that nothing passes', () => {
  const scenario = aScenario({
    platforms: ['ntjp', 'north<ntjp', 'south<ntjp'],
    consumers: [{ id: 'c1', supports: ['v1'], platform: 'north' }, 'c2', 'c3'],
    producers: ['p1 v1', 'p2', 'p3 v1'],
    applications: [{ id: 'app', consumers: ['c1', 'c2'], producers: ['p1', 'p2'] }],
    phases: [[{ actors: ['c3'], adds: ['v1'] }], [{ actors: ['c3'], leaves: true }]],
  });
  expect(printFindings(scenario, 'idle-actor')).toMatchInlineSnapshot(`
    "f0–f2 [never-present] c2 p2 · why never-present
    f0–f2 [no-exchange] p3 · why no-exchange
    f0–f2 [no-path] south · why no-path
    f1 [no-exchange] c3 · why no-exchange"
  `);
});
