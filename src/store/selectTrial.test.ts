// Is what is tried gone when it should be, and is nothing changed by it, nor worked out twice?
import { expect, it } from 'vitest';
import { aPlan } from '../../test/planText.ts';
import type { Edit } from '../model/edits/Edit.ts';
import type { Scenario } from '../model/Scenario.ts';
import { createAppStore } from './createAppStore.ts';
import { selectAnalysis } from './selectAnalysis.ts';
import { dyingOf, endOf, selectTriedSlip, trialOf } from './selectTrial.ts';

const PLAN = aPlan('c1: v1\np1: v1\nf1: c1 p1 +v2\nf2: p1 -v1\nf3:');
const open = (scenario: Scenario = PLAN) => createAppStore({ scenario, source: { kind: 'file', name: 'plan.json' } });
const slip: Edit = { kind: 'slipActors', actors: ['c1'], phases: 2, titles: [] };

it('a delay is told of the plan and the plan with it, and the plan is as it was', () => {
  const store = open();
  expect(selectTriedSlip(store.getState())).toBeNull();
  store.getState().set({ trial: slip });
  const trial = trialOf(PLAN, slip);
  expect(trial?.comparison.a).toBe(selectAnalysis(store.getState()));
  expect(trial?.effect.phases.map(({ phase, broke }) => [phase, broke])).toEqual([[2, 1]]);
  expect(trial?.effect.tooEarly.map(({ actor, version }) => [actor, version])).toEqual([['p1', 'v1']]);
  expect(trial?.effect.moved).toHaveLength(4);
  expect(trial?.effect.moved[0]).toMatchObject({ from: 1, to: 3, phases: 2, days: null });
  expect(trialOf(PLAN, slip)).toBe(trial);
  expect(selectTriedSlip(store.getState())).toBe(slip);
  expect(store.getState().document.scenario).toBe(PLAN);
  expect(store.getState().document.past).toEqual([]);
});

it('it is gone when the plan is changed, by it or by something else, and when another is chosen', () => {
  const store = open();
  const { set, edit, select, undo, open: openPlan } = store.getState();
  const endsWith = (act: () => void) => {
    set({ trial: slip });
    act();
    expect(store.getState().session.trial).toBeNull();
  };
  endsWith(() => edit(slip));
  expect(store.getState().document.scenario.phases[3]?.changes).toEqual([{ actors: ['c1'], adds: ['v2'] }]);
  endsWith(() => undo());
  endsWith(() => select({ kind: 'actor', id: 'p1' }));
  endsWith(() => select(null));
  endsWith(() => openPlan(aPlan('c1: v1'), { kind: 'new' }));
});

it('what cannot be done is not told of', () => {
  expect(trialOf(PLAN, { ...slip, actors: ['nobody'] })).toBeNull();
});

it('a version ends on the day that is tried, else as the plan says', () => {
  const dated: Scenario = {
    ...PLAN,
    contracts: [{ id: 'tk', name: 'tk', versions: [{ id: 'v1', endOfLife: '2026-06-30' }, { id: 'v2' }] }],
    phases: PLAN.phases.map((phase, n) => ({ ...phase, date: `2026-0${n + 1}-01` })),
  };
  const store = open(dated);
  const diesNow = () => dyingOf(selectAnalysis(store.getState()), 'v1', endOf(store.getState(), 'v1') ?? '');
  expect(endOf(store.getState(), 'v1')).toBe('2026-06-30');
  expect(endOf(store.getState(), 'v2')).toBeNull();
  expect(diesNow()).toMatchObject({ phase: 3, links: 0, later: [] });
  const trial: Edit = { kind: 'dateVersion', version: 'v1', deprecatedFrom: null, endOfLife: '2026-01-20' };
  store.getState().set({ trial });
  const dying = diesNow();
  expect(dying).toMatchObject({ phase: 0, links: 1, first: [{ consumer: 'c1', address: 'p1' }], later: [] });
  store.getState().set({ trial: { ...trial, endOfLife: '2026-01-25' } });
  expect(diesNow()).toBe(dying);
  expect(selectTriedSlip(store.getState())).toBeNull();
});
