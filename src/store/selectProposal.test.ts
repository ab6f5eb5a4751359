// Is the proposal about the plan that is open, and is it measured against it?
import { describe, expect, it } from 'vitest';
import { aPlan } from '../../test/planText.ts';
import type { PlanOutcome } from '../engine/planner/MigrationPlan.ts';
import { createAppStore } from './createAppStore.ts';
import { selectIsProposalStale, selectProposedComparison, selectProposedPlan } from './selectProposal.ts';

const plan = aPlan('c1: v1\np1: v1\nf1: c1 -v1 +v2\nf2: p1 +v2 -v1');
const proposed = aPlan('c1: v1\np1: v1\nf1: p1 +v2\nf2: c1 +v2\nf3: c1 p1 -v1');
const outcome: PlanOutcome = {
  kind: 'plan',
  scenario: proposed,
  phases: 3,
  lowerBound: 3,
  strategy: 'consumers-first',
  fit: { consumers: 1, producers: 1, groups: 1, isAllToAll: true, newcomers: 0, unable: 0 },
  cutOvers: [],
  keeping: [],
  losing: [],
};

const open = (found: PlanOutcome | null) => {
  const store = createAppStore({ scenario: plan, source: { kind: 'new' } });
  store.getState().set({ proposal: { scenario: plan, options: {}, outcome: found } });
  return store;
};

it('there is a plan only where one came out of it', () => {
  expect(selectProposedPlan(open(outcome).getState())).toBe(outcome);
  expect(selectProposedPlan(open(null).getState())).toBeNull();
  expect(selectProposedPlan(open({ kind: 'impossible', facts: [] }).getState())).toBeNull();
  expect(selectProposedComparison(open({ kind: 'nothing-to-do' }).getState())).toBeNull();
});

describe('it is old', () => {
  it('once the plan has changed, until that is undone', () => {
    const store = open(outcome);
    expect(selectIsProposalStale(store.getState())).toBe(false);
    store.getState().edit({ kind: 'renameActor', actor: 'c1', name: 'Ny' });
    expect(selectIsProposalStale(store.getState())).toBe(true);
    store.getState().undo();
    expect(selectIsProposalStale(store.getState())).toBe(false);
  });
  it('but not because boxes were moved', () => {
    const store = open(outcome);
    store.getState().edit({ kind: 'moveBoxes', positions: { c1: { x: 1, y: 2 } } });
    expect(selectIsProposalStale(store.getState())).toBe(false);
  });
  it('and it is gone when another plan is opened', () => {
    const store = open(outcome);
    store.getState().open(proposed, { kind: 'new' });
    expect(store.getState().session.proposal).toBeNull();
  });
});

it('it stands beside the open plan, as that is now', () => {
  const store = open(outcome);
  const comparison = selectProposedComparison(store.getState());
  expect([comparison?.a.scenario, comparison?.b.scenario]).toEqual([plan, proposed]);
  expect([comparison?.measures.a.outages, comparison?.measures.b.outages]).toEqual([1, 0]);
  expect(selectProposedComparison(store.getState())).toBe(comparison);
  store.getState().edit({ kind: 'takeOverPlan', phases: proposed.phases });
  expect(selectProposedComparison(store.getState())?.measures.a.outages).toBe(0);
});
