import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { analyse } from '../../engine/analyse.ts';
import { isEmptyCascade, toCascade } from '../../model/edits/toCascade.ts';
import type { Scenario } from '../../model/Scenario.ts';
import { toPresenceOffers, toVersionOffers } from './toOffers.ts';

const read = (name: string): Scenario => JSON.parse(readFileSync(`scenarios/${name}.json`, 'utf8'));
const example = read('exempel-1');

/** `say version @phase` of each offer. */
function print(actor: string, phase: string, scenario = example): readonly string[] {
  const analysis = analyse(scenario);
  const at = scenario.phases.findIndex(({ id }) => id === phase);
  return [...toVersionOffers(analysis, at, actor), ...toPresenceOffers(analysis, at, actor)].map((offer) =>
    [offer.say, offer.version ?? '', `@${scenario.phases[offer.phase]?.id}`].filter(Boolean).join(' '),
  );
}

it('what an actor has may go, what it has not may come, and where the plan starts nobody leaves', () => {
  expect(print('c1', 'start')).toEqual(['drops TKv1 @start', 'adds TKv2 @start']);
});

it('what a phase brings may be taken back, or come a phase earlier or later', () => {
  expect(print('p1', 'fas-2')).toEqual([
    'drops TKv1 @fas-2',
    'addsNot TKv2 @fas-2',
    'addsEarlier TKv2 @fas-1',
    'addsLater TKv2 @fas-3',
    'leaves @fas-2',
  ]);
});

it('what a phase takes may be kept, and in the last phase nothing comes later', () => {
  expect(print('c1', 'fas-3')).toEqual([
    'keeps TKv1 @fas-3',
    'dropsEarlier TKv1 @fas-2',
    'addsNot TKv2 @fas-3',
    'addsEarlier TKv2 @fas-2',
    'leaves @fas-3',
  ]);
});

it('R11 a version that may go before the plan lets it go is offered then, also from other phases', () => {
  expect(print('c2', 'fas-1')).toContain('retires TKv1 @fas-2');
  expect(print('c2', 'fas-2').filter((offer) => offer.includes('TKv1'))).toEqual(['retires TKv1 @fas-2']);
});

it('who leaves in a phase may stay, and what goes with leaving is no change of a version', () => {
  const leaving = {
    ...example,
    phases: example.phases.map((phase) =>
      phase.id === 'fas-3' ? { ...phase, changes: [{ actors: ['c1'], leaves: true as const }] } : phase,
    ),
  };
  expect(print('c1', 'fas-3', leaving)).toEqual(['keeps TKv1 @fas-3', 'adds TKv2 @fas-3', 'stays @fas-3']);
});

it('a platform neither leaves nor stays, and carries versions of all contracts', () => {
  expect(print('ntjp', 'fas-1')).toEqual(['drops TKv1 @fas-1', 'drops TKv2 @fas-1']);
});

it('what goes with an actor that is removed is counted; who is named nowhere takes nothing along', () => {
  const goes = (scenario: Scenario, actor: string) => toCascade(scenario, { kind: 'removeActor', actor });
  expect(goes(example, 'p3')).toMatchObject({ changes: 1, needs: 0, accepted: 1, emptied: [], others: [] });
  const named = { ...example, consumers: [...example.consumers, { id: 'new', name: 'Ny' }] };
  expect(isEmptyCascade(goes(named, 'new'))).toBe(true);
});
