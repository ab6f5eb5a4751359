// Are two plans set side by side as a person would tell it? A small plan, and one change of it.
import { expect, it } from 'vitest';
import { aPlan } from '../../test/planText.ts';
import { analyse } from './analyse.ts';
import { compareAnalyses } from './compareAnalyses.ts';

const A = `
  c1: v1
  c2: v1
  p1: v1
  f1: c1 p1 +v2
  f2: c2 +v2
  f3: p1 -v1`;
/** The producer drops the old version before the second consumer has left it. */
const B = A.replace('f2: c2 +v2', 'f2: p1 -v1').replace('f3: p1 -v1', 'f3: c2 +v2');

const compare = (a: string, b: string) => compareAnalyses(analyse(aPlan(a)), analyse(aPlan(b)));

it('tells by phase which links fare otherwise', () => {
  const { phases, links } = compare(A, B);
  expect(phases.map(({ differing }) => differing)).toEqual([0, 0, 1, 0]);
  expect(phases[2]?.shifts).toEqual([
    { from: { status: 'target', version: 'v2' }, to: { status: 'broken', version: null }, links: 1 },
  ]);
  expect(links(2)).toMatchObject([{ consumer: 'c2', address: 'p1' }]);
  expect(links(0)).toEqual([]);
});

it('tells which retirements moved', () => {
  const { retirements } = compare(A, B);
  const moved = retirements.map(
    ({ a, b }) => `${a?.actor} ${a?.verdict} ${a?.earliest} → ${b?.verdict} ${b?.earliest}`,
  );
  expect(moved).toContain('p1 safe 2 → too-early 3');
});

it('measures both plans', () => {
  const { measures } = compare(A, B);
  expect(measures.a).toEqual({
    outages: 0,
    // c1 from f1 on; c2 in f2 and f3; p1 in f1 and f2.
    doubled: 3 + 2 + 2,
    doubledPlatforms: 4,
    changes: 4,
    firstRetirements: [{ version: 'v1', phase: 1, actors: ['c1'], platforms: 2 }],
  });
  expect(measures.b).toMatchObject({ outages: 1, doubled: 3 + 1 + 1, changes: 4 });
});
