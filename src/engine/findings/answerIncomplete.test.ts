import { expect, test } from 'vitest';
import { aScenario } from '../../../test/plain/aScenario.ts';
import { printFindings } from '../../../test/printFindings.ts';

test('R13 a source that is left out begins a finding, and a further one another', () => {
  const scenario = aScenario({
    consumers: ['c1 v1 v2', 'g v1 v2'],
    producers: [{ id: 'agg', supports: ['v1'], aggregates: 'g' }, 'p1 v1', 'p2 v1 v2'],
    applications: [
      { id: 'app', consumers: ['c1'], producers: ['agg'] },
      { id: 'sources', consumers: ['g'], producers: ['p1', 'p2'] },
    ],
    phases: [
      [{ actors: ['agg'], adds: ['v2'] }],
      [{ actors: ['p2'], removes: ['v2'] }],
      [{ actors: ['p1', 'p2'], adds: ['v2'] }],
    ],
  });
  expect(printFindings(scenario, 'answer-incomplete')).toMatchInlineSnapshot(`
    "f1–f2 [agg] c1 agg p1 · 1 link · producer agg · missing p1
    f2 [agg] c1 agg p2 · 1 link · producer agg · missing p2"
  `);
});
