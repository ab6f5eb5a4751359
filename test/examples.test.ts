// Do the source's two examples come out as the source says? Statuses and verdicts written by hand, phase by phase.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Analysis, Retirement } from '../src/engine/Analysis.ts';
import { analyse } from '../src/engine/analyse.ts';
import type { Scenario } from '../src/model/Scenario.ts';

function read(name: string): Analysis {
  return analyse(JSON.parse(readFileSync(new URL(`../scenarios/${name}.json`, import.meta.url), 'utf8')) as Scenario);
}

/** `c2→p1 fallback TKv1 (TKv2 VP004)`: the status, what answers, and what failed before it. */
function linksOf(analysis: Analysis, phase: string): string[] {
  const n = analysis.phases.findIndex(({ id }) => id === phase);
  return analysis.links(n).map(({ consumer, address, status, version, code, accepted, attempts }) => {
    const failed = attempts
      .filter((attempt) => attempt.code !== 'OK')
      .map((attempt) => `${attempt.version} ${attempt.code}`);
    return [
      `${consumer}→${address}`,
      status === 'broken' && accepted ? 'accepted gap' : status,
      version ?? code ?? '',
      failed.length > 0 && code === null ? `(${failed.join(', ')})` : '',
    ]
      .filter((part) => part !== '')
      .join(' ');
  });
}

/** `p2 TKv1 app: safe, planned fas-3, earliest fas-3` */
function verdictsOf(analysis: Analysis): string[] {
  const at = (n: number | null): string => (n === null ? 'never' : (analysis.phases[n]?.id ?? ''));
  const line = ({ kind, actor, version, application, verdict, planned, earliest }: Retirement): string =>
    `${actor ?? kind} ${version}${application === null ? '' : ` in ${application}`}: ${verdict}, planned ${at(planned)}, earliest ${at(earliest)}`;
  return analysis.retirements.map(line);
}

const one = read('exempel-1');
const two = read('exempel-2');

test.each([
  ['example 1', one],
  ['example 2', two],
])('R7: %s, start: everyone on TKv1, Producer 3 not there yet', (_, analysis) => {
  expect(linksOf(analysis, 'start')).toEqual([
    'c1→p1 outgoing TKv1',
    'c1→p2 outgoing TKv1',
    'c1→p3 absent',
    'c2→p1 outgoing TKv1',
    'c2→p2 outgoing TKv1',
    'c2→p3 absent',
    'c3→p1 outgoing TKv1',
  ]);
});

test.each([
  ['example 1', one],
  ['example 2', two],
])('R4: %s, phase 1: Consumer 2 falls back at Producer 1 and is on TKv2 at Producer 2', (_, analysis) => {
  expect(linksOf(analysis, 'fas-1')).toEqual([
    'c1→p1 outgoing TKv1',
    'c1→p2 outgoing TKv1',
    'c1→p3 absent',
    'c2→p1 fallback TKv1 (TKv2 VP004)',
    'c2→p2 target TKv2',
    'c2→p3 absent',
    'c3→p1 outgoing TKv1',
  ]);
});

test('R8: example 1, phase 2: Consumer 2 reaches all three on TKv2, Consumer 1 to Producer 3 is an accepted gap', () => {
  expect(linksOf(one, 'fas-2')).toEqual([
    'c1→p1 outgoing TKv1',
    'c1→p2 outgoing TKv1',
    'c1→p3 accepted gap VP004',
    'c2→p1 target TKv2',
    'c2→p2 target TKv2',
    'c2→p3 target TKv2',
    'c3→p1 outgoing TKv1',
  ]);
  expect(one.phases[2]?.counts).toEqual({ target: 3, fallback: 0, outgoing: 3, broken: 0, accepted: 1, absent: 0 });
  expect(one.phases[2]?.coverage).toBe(1);
});

test('R7: example 2, phase 2: Consumer 1 reaches all three on TKv1', () => {
  expect(linksOf(two, 'fas-2')).toEqual([
    'c1→p1 outgoing TKv1',
    'c1→p2 outgoing TKv1',
    'c1→p3 outgoing TKv1',
    'c2→p1 target TKv2',
    'c2→p2 target TKv2',
    'c2→p3 target TKv2',
    'c3→p1 outgoing TKv1',
  ]);
});

test.each([
  ['example 1', one],
  ['example 2', two],
])('R7: %s, phase 3: the application is on TKv2, the other one still on TKv1', (_, analysis) => {
  expect(linksOf(analysis, 'fas-3')).toEqual([
    'c1→p1 target TKv2',
    'c1→p2 target TKv2',
    'c1→p3 target TKv2',
    'c2→p1 target TKv2',
    'c2→p2 target TKv2',
    'c2→p3 target TKv2',
    'c3→p1 outgoing TKv1',
  ]);
});

test('R12: example 1: TKv1 may go where the plan drops it; Producer 1 and NTJP are blocked by the other application alone', () => {
  expect(verdictsOf(one)).toEqual([
    'p1 TKv1: blocked, planned never, earliest never',
    'p1 TKv1 in app: possible, planned never, earliest fas-3',
    'p1 TKv1 in annan: blocked, planned never, earliest never',
    'p2 TKv1: safe, planned fas-3, earliest fas-3',
    'p2 TKv1 in app: safe, planned fas-3, earliest fas-3',
    'c1 TKv1: safe, planned fas-3, earliest fas-3',
    'c1 TKv1 in app: safe, planned fas-3, earliest fas-3',
    'c2 TKv1: safe, planned fas-3, earliest fas-2',
    'c2 TKv1 in app: safe, planned fas-3, earliest fas-2',
    'c3 TKv1: blocked, planned never, earliest never',
    'c3 TKv1 in annan: blocked, planned never, earliest never',
    'ntjp TKv1: blocked, planned never, earliest never',
    'platforms TKv1: blocked, planned never, earliest never',
  ]);
});

test('R12: example 2: as example 1, and Producer 3 drops TKv1 in phase 3, no sooner', () => {
  const added = ['p3 TKv1: safe, planned fas-3, earliest fas-3', 'p3 TKv1 in app: safe, planned fas-3, earliest fas-3'];
  const first = verdictsOf(one);
  expect(verdictsOf(two)).toEqual([...first.slice(0, 5), ...added, ...first.slice(5)]);
});
