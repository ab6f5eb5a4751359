import { expect, test } from 'vitest';
import { aScenario } from '../../../test/plain/aScenario.ts';
import { printFindings } from '../../../test/printFindings.ts';

test('B8 who cannot run two versions has two, a producer also where they are at different addresses', () => {
  const scenario = aScenario({
    consumers: [{ id: 'c1', supports: ['v1'], parallel: false }, 'c2 v1 v2'],
    producers: [
      { id: 'p1', supports: ['v1'], addresses: ['A', 'B'], parallel: false },
      { id: 'p2', supports: ['v1'], parallel: false },
    ],
    phases: [
      [
        { actors: ['c1'], adds: ['v2'] },
        { actors: ['p1'], adds: ['v2'], removes: ['v1'], addresses: ['A'] },
        { actors: ['p2'], adds: ['v2'], removes: ['v1'] },
      ],
      [{ actors: ['c1', 'p1'], adds: ['v2'], removes: ['v1'] }],
    ],
  });
  expect(printFindings(scenario, 'both-at-once')).toMatchInlineSnapshot(
    `"f1 [tk] c1 p1 · contract tk · versions v1 v2 · unable c1 p1"`,
  );
});
