import { expect, test } from 'vitest';
import { aScenario } from '../../../test/plain/aScenario.ts';
import { printFindings } from '../../../test/printFindings.ts';

test('links still on a version in the last phase before its end of life, with the days that are left', () => {
  const scenario = aScenario({
    versions: ['v1 2026-12-31', 'v2'],
    consumers: ['c1 v1', 'c2 v1 v2'],
    producers: ['p1 v1', 'p2 v2'],
    phases: [
      { date: '2026-06-01' },
      { date: '2026-12-01', changes: [{ actors: ['p1'], adds: ['v2'] }] },
      { date: '2027-01-01' },
    ],
  });
  expect(printFindings(scenario, 'close-to-end-of-life')).toMatchInlineSnapshot(
    `"f2 [v1] c1 p1 · 1 link · version v1 · endOfLife 2026-12-31 · date 2026-12-01 · days 30"`,
  );
});
