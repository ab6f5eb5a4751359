import { expect, test } from 'vitest';
import { aScenario } from '../../../test/plain/aScenario.ts';
import { printFindings } from '../../../test/printFindings.ts';

test('a producer at * or SE, as long as its contract is moving', () => {
  const scenario = aScenario({
    consumers: ['c1 v1'],
    producers: [
      { id: 'p1', supports: ['v1'], addresses: ['*', 'A'] },
      { id: 'p2', addresses: ['SE'] },
    ],
    phases: [
      [],
      [{ actors: ['p1', 'p2'], adds: ['v2'] }],
      [
        { actors: ['c1'], adds: ['v2'] },
        { actors: ['c1', 'p1'], removes: ['v1'] },
      ],
    ],
  });
  expect(printFindings(scenario, 'default-route')).toMatchInlineSnapshot(`
    "f0–f2 [tk] p1 · contract tk · addresses *
    f2 [tk] p2 · contract tk · addresses SE"
  `);
  expect(printFindings({ ...scenario, phases: scenario.phases.slice(0, 2) }, 'default-route')).toBe('');
});
