import { expect, test } from 'vitest';
import { aScenario } from '../../../test/plain/aScenario.ts';
import { printFindings } from '../../../test/printFindings.ts';

test('R8 an entry none of whose links is broken in any phase; the one that is needed is told as a gap', () => {
  const scenario = aScenario({
    consumers: ['c1 v1', 'c2 v1'],
    producers: ['p1 v1', 'p2 v2'],
    applications: [
      {
        id: 'app',
        accepted: [
          { consumers: ['c1'], producers: ['p2'], why: 'Not needed' },
          { consumers: ['c1', 'c2'], producers: ['p1'] },
        ],
      },
    ],
  });
  expect(printFindings(scenario, 'needless-acceptance')).toMatchInlineSnapshot(
    `"f0 [app 1] c1 c2 p1 · application app · entry 1 · why null"`,
  );
  expect(printFindings(scenario, 'accepted-gap')).toMatchInlineSnapshot(
    `"f0 [app 0] c1 p2 · 1 link · application app · entry 0 · why Not needed"`,
  );
});
