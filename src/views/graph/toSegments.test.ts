import { expect, test } from 'vitest';
import { analyse } from '../../engine/analyse.ts';
import type { Platform, Scenario } from '../../model/Scenario.ts';
import { planGraph } from './planGraph.ts';
import { toFlows } from './toFlows.ts';
import { toSegments } from './toSegments.ts';

/** K1 on `ntjp`, P1 on `regional`, both with both versions. */
const planOf = (platforms: readonly Platform[]): Scenario => ({
  format: 1,
  title: 'Ringar',
  contracts: [{ id: 'tk', name: 'tk', versions: [{ id: 'v1' }, { id: 'v2' }] }],
  platforms,
  consumers: [{ id: 'k1', name: 'K1', platform: 'ntjp', supports: ['v1', 'v2'] }],
  producers: [{ id: 'p1', name: 'P1', platform: 'regional', supports: ['v1', 'v2'] }],
  applications: [{ id: 'app', name: 'app', contract: 'tk' }],
  phases: [{ id: 'start', title: 'Start' }],
});

/** `line: end` of each line on which a ring is drawn. */
function readRings(platforms: readonly Platform[]): readonly string[] {
  const analysis = analyse(planOf(platforms));
  const { gathering, traces } = planGraph(analysis, []);
  const segments = toSegments(toFlows(analysis, 0, null, gathering, traces));
  return [...segments.values()].flatMap(({ id, ring }) => (ring ? [`${id}: ${ring}`] : []));
}

const all = { id: 'ntjp', name: 'NTJP' };

test('R2 a ring stands at the platform that turned the first try away, not at the first that it passed', () => {
  expect(readRings([all, { id: 'regional', name: 'R', parent: 'ntjp', supports: ['v1'] }])).toEqual([
    'hop regional ntjp v1: far',
  ]);
  expect(
    readRings([
      { ...all, parent: 'regional' },
      { id: 'regional', name: 'R', supports: ['v1'] },
    ]),
  ).toEqual(['hop ntjp regional v1: near']);
});

test('R2 it stands at the first platform where that one did', () => {
  expect(
    readRings([
      { ...all, supports: ['v1'] },
      { id: 'regional', name: 'R', parent: 'ntjp' },
    ]),
  ).toEqual(['consumer k1 ntjp v1: near']);
});

test('no ring where nothing fails', () => {
  expect(readRings([all, { id: 'regional', name: 'R', parent: 'ntjp' }])).toEqual([]);
});
