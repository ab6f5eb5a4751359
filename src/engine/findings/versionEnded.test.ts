import { expect, test } from 'vitest';
import { aScenario } from '../../../test/plain/aScenario.ts';
import { printFindings } from '../../../test/printFindings.ts';

test('S6 what would be answered if the version had not ended', () => {
  const scenario = aScenario({
    versions: ['v1 2026-12-31', 'v2'],
    consumers: ['c1 v1', 'c2 v1 v2', 'c3 v2'],
    producers: ['p1 v1', 'p2 v1 v2'],
    phases: [{ date: '2026-10-01' }, { date: '2027-01-15' }, { changes: [{ actors: ['c1'], adds: ['v2'] }] }],
  });
  expect(printFindings(scenario, 'version-ended')).toMatchInlineSnapshot(
    `"f2–f3 [v1] c1 c2 p1 p2 · 3 links · version v1 · endOfLife 2026-12-31"`,
  );
  // c3 could never reach p1, which has to do with no end of life.
  expect(printFindings(scenario, 'link-broken')).toMatchInlineSnapshot(
    `"f0–f3 [VP004 ntjp] c3 p1 ntjp · 1 link · failure VP004 · platform ntjp"`,
  );
});
