// Are the changes of a phase gathered so that a glance is enough?
import { expect, it } from 'vitest';
import type { Change, Scenario } from '../../model/Scenario.ts';
import { toOneOf, toPhaseChips } from './toPhaseChips.ts';

const many = (letter: string, count: number) => Array.from({ length: count }, (_, i) => `${letter}${i + 1}`);
const named = (id: string) => ({ id, name: id.toUpperCase() });
const plan = (...changes: readonly Change[]): Scenario => ({
  format: 1,
  title: 'Plan',
  contracts: [{ id: 'tk', name: 'tk', versions: [{ id: 'v1' }, { id: 'v2' }] }],
  platforms: [named('ntjp'), named('rtp')],
  consumers: many('c', 3).map(named),
  producers: many('p', 12).map((id) => ({ ...named(id), addresses: [`${id}a`, `${id}b`] })),
  applications: [{ id: 'app', name: 'app', contract: 'tk' }],
  phases: [
    { id: 'f0', title: 'Start' },
    { id: 'f1', title: 'Fas 1', changes },
  ],
});
const print = (scenario: Scenario, ...rest: [] | [Parameters<typeof toPhaseChips>[2]]) =>
  toPhaseChips(scenario, 1, ...rest).map(
    ({ id, actors, addresses }) => `${id} = ${actors.join(' ')}${addresses ? ` (${addresses.join(' ')})` : ''}`,
  );

it('gathers by what is done, whatever the changes were, and tells consumers from producers', () => {
  expect(
    print(
      plan(
        { actors: ['p1', 'c2'], adds: ['v2'] },
        { actors: ['p2'], adds: ['v2'], removes: ['v1'] },
        { actors: ['c1'], adds: ['v2'] },
      ),
    ),
  ).toEqual(['adds:v2:consumer = c2 c1', 'adds:v2:producer = p1 p2', 'removes:v1:producer = p2']);
});

it('forty are one', () => {
  expect(toPhaseChips(plan({ actors: many('p', 12), adds: ['v2'] }), 1)).toHaveLength(1);
});

it('tells part of the addresses apart, until it is all of them or too many', () => {
  const part = (id: string, at = 'a'): Change => ({ actors: [id], adds: ['v2'], addresses: [`${id}${at}`] });
  expect(print(plan(part('p1'), { actors: ['p2'], adds: ['v2'] }))).toEqual([
    'adds:v2:producer:some:p1 = p1 (p1a)',
    'adds:v2:producer = p2',
  ]);
  expect(print(plan(part('p1'), part('p1', 'b')))).toEqual(['adds:v2:producer = p1']);
  expect(print(plan(...many('p', 5).map((id) => part(id))))).toEqual([
    'adds:v2:producer:some = p1 p2 p3 p4 p5 (p1a p2a p3a p4a p5a)',
  ]);
});

it('tells moves by their platform, departures, and overrides by their state', () => {
  expect(
    print(
      plan(
        { actors: ['c1', 'c2'], permissions: [{ version: 'v2', state: 'closed' }] },
        { actors: ['c2'], permissions: [{ version: 'v2', addresses: ['p1a'], state: 'open' }] },
        { actors: ['p1', 'p2'], moves: 'rtp', leaves: true },
        { actors: ['p3'], moves: 'ntjp' },
      ),
    ),
  ).toEqual([
    'moves:producer:rtp = p1 p2',
    'moves:producer:ntjp = p3',
    'leaves:producer = p1 p2',
    'permissions:v2:consumer:closed = c1',
    'permissions:v2:consumer:mixed = c2',
  ]);
});

it('keeps what was just moved apart from what was there', () => {
  const scenario = plan({ actors: ['p1', 'p2', 'p3'], adds: ['v2'], note: 'Pilot' });
  const planned = { does: 'adds', version: 'v2' } as const;
  expect(print(scenario, { planned, actors: ['p2'] })).toEqual([
    'adds:v2:producer = p1 p3',
    'adds:v2:producer:apart = p2',
  ]);
  const [chip] = toPhaseChips(scenario, 1);
  if (!chip) throw new Error('no chip');
  expect(chip.notes).toEqual(['Pilot']);
  expect(toOneOf(scenario, 1, chip, 'p3')).toMatchObject({ actors: ['p3'], planned });
});
