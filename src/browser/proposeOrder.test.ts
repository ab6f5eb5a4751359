// Is the page drawn before the counting begins, and can it be called off until then?
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { aPlan } from '../../test/planText.ts';
import { createAppStore } from '../store/createAppStore.ts';
import { callOffProposal, proposeOrder } from './proposeOrder.ts';

const make = vi.fn();
const titles = { of: String, again: String };
const plan = aPlan('c1: v1\np1: v1\nf1: c1 p1 +v2');
const open = () => createAppStore({ scenario: plan, source: { kind: 'new' } });

beforeEach(() => {
  vi.useFakeTimers();
  make.mockReset().mockReturnValue({ kind: 'nothing-to-do' });
});
afterEach(() => vi.useRealTimers());

it('it says first that it is counting, then what came out', async () => {
  const store = open();
  const asked = proposeOrder(store, { maxChanges: 2 }, titles, make);
  expect(store.getState().session.proposal).toEqual({ scenario: plan, options: { maxChanges: 2 }, outcome: null });
  expect(make).not.toHaveBeenCalled();
  await vi.runAllTimersAsync();
  await asked;
  expect(make).toHaveBeenCalledExactlyOnceWith(plan, { maxChanges: 2 }, titles);
  expect(store.getState().session.proposal?.outcome).toEqual({ kind: 'nothing-to-do' });
});

it('what is called off is never begun', async () => {
  const store = open();
  const asked = proposeOrder(store, {}, titles, make);
  callOffProposal(store);
  await vi.runAllTimersAsync();
  await asked;
  expect(make).not.toHaveBeenCalled();
  expect(store.getState().session.proposal).toBeNull();
});

it('what is asked for last is what is counted, and what is done is not called off', async () => {
  const store = open();
  const asked = [proposeOrder(store, {}, titles, make), proposeOrder(store, { maxChanges: 1 }, titles, make)];
  await vi.runAllTimersAsync();
  await Promise.all(asked);
  callOffProposal(store);
  expect(make).toHaveBeenCalledExactlyOnceWith(plan, { maxChanges: 1 }, titles);
  expect(store.getState().session.proposal?.options).toEqual({ maxChanges: 1 });
});

it('when we are wrong ourselves, it does not seem to count for ever', async () => {
  make.mockImplementation(() => {
    throw new Error('wrong');
  });
  const store = open();
  const asked = expect(proposeOrder(store, {}, titles, make)).rejects.toThrow('wrong');
  await vi.runAllTimersAsync();
  await asked;
  expect(store.getState().session.proposal).toBeNull();
});
