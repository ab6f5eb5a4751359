// Which valid file do the tests of this room begin with? A small one that uses every part, to be changed place by place.
import { parseScenario } from './parseScenario.ts';

// c1, p1 on ntjp ◄── rtp with c2 and p2, which has the addresses A and B; the release r1 is in March
export const FILE = {
  $schema: '../schema/scenario.v1.json',
  format: 1,
  title: 'Plan',
  contracts: [{ id: 'tk', name: 'Kontrakt', versions: [{ id: 'v1' }, { id: 'v2' }] }],
  platforms: [
    { id: 'ntjp', name: 'NTJP' },
    { id: 'rtp', name: 'RTP', parent: 'ntjp', supports: ['v1'] },
  ],
  consumers: [
    { id: 'c1', name: 'K1', supports: ['v1'] },
    { id: 'c2', name: 'K2', platform: 'rtp', supports: [] },
  ],
  producers: [
    { id: 'p1', name: 'P1', supports: ['v1'] },
    { id: 'p2', name: 'P2', platform: 'rtp', addresses: ['A', 'B'], aggregates: 'c2' },
  ],
  applications: [{ id: 'app', name: 'T', contract: 'tk', needs: [{ consumers: ['*'], addresses: ['A'] }] }],
  phases: [
    { id: 'start', title: 'Start', date: '2026-01-01' },
    { id: 'fas-1', title: 'Fas 1', release: 'r1', changes: [{ actors: ['c1', 'p1'], adds: ['v2'] }] },
  ],
  releases: [{ id: 'r1', name: 'R1', date: '2026-03-01' }],
  layout: { c1: { x: 0, y: 0 } },
};

/** The file with some places filled otherwise: `{ 'phases[0].date': … }`; undefined takes a key away. */
export function fileWith(places: Readonly<Record<string, unknown>>): string {
  const file = structuredClone(FILE);
  for (const [place, value] of Object.entries(places)) {
    const steps = place.split(/[.[\]]+/).filter((step) => step !== '');
    const last = steps.pop() ?? '';
    const holder = steps.reduce((at: object, step) => Reflect.get(at, step), file);
    if (value === undefined) Reflect.deleteProperty(holder, last);
    else Reflect.set(holder, last, value);
  }
  return JSON.stringify(file);
}

/** Each problem on a line: path, code, what stands there. */
export function printProblems(source: string | Uint8Array): readonly string[] {
  const result = parseScenario(source);
  return result.ok ? [] : result.problems.map(({ path, code, found }) => `${path} ${code} ${found}`.trim());
}

export const change = 'phases[1].changes[0]';
export const changeOf = (actors: readonly string[], rest: object) => ({ [change]: { actors, ...rest } });
