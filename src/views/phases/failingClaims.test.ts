import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { analyse } from '../../engine/analyse.ts';
import type { Claim, Scenario } from '../../model/Scenario.ts';
import { countFailingClaims } from './FailingClaims.tsx';

const example = JSON.parse(readFileSync('scenarios/exempel-1.json', 'utf8')) as Scenario;
const own = example.applications.map(({ id }) => id);

/** In the phase, of the application, what no link is. */
const failing = (phase: string, application?: string): Claim => ({
  phase,
  text: 'Alla länkar är brutna.',
  expect: { status: ['broken'], ...(application !== undefined && { application }) },
});

it('claims that fail are counted in their phase, those about all applications in each of them', () => {
  const [first = '', second = ''] = own;
  const analysis = analyse({
    ...example,
    claims: [failing('fas-1'), failing('fas-1', first), failing('fas-2', second)],
  });
  const count = (application: string | null) =>
    [0, 1, 2, 3].map((phase) => countFailingClaims(analysis, phase, application));
  expect(count(null)).toEqual([0, 2, 1, 0]);
  expect(count(first)).toEqual([0, 2, 0, 0]);
  expect(count(second)).toEqual([0, 1, 1, 0]);
});

it('nothing is counted where all hold', () => {
  expect([0, 1, 2, 3].map((phase) => countFailingClaims(analyse(example), phase, null))).toEqual([0, 0, 0, 0]);
});
