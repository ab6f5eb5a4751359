import { expect, test } from 'vitest';
import { aScenario } from '../../../test/plain/aScenario.ts';
import { printFindings } from '../../../test/printFindings.ts';

const open = { version: 'v1', state: 'open' } as const;

test('R5 a route left open when the producer dropped the version, whether or not anyone calls', () => {
  const called = aScenario({
    consumers: ['c1 v1 v2', 'c2 v1'],
    producers: ['p1 v1 v2'],
    phases: [[{ actors: ['p1'], removes: ['v1'], routes: [open] }], [{ actors: ['p1'], leaves: true }]],
  });
  expect(printFindings(called, 'route-without-offer')).toMatchInlineSnapshot(
    `"f1 [v1] c2 p1 ntjp · 1 link · version v1 · producers p1 · addresses p1 · platforms ntjp"`,
  );
  expect(printFindings({ ...called, consumers: [] }, 'route-without-offer')).toMatchInlineSnapshot(
    `"f1 [v1] p1 ntjp · version v1 · producers p1 · addresses p1 · platforms ntjp"`,
  );
});
