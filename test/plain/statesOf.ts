// What stands at the end of each phase (S1, S2)?
import { applyChange } from './applyChange.ts';
import { datesOf } from './datesOf.ts';
import { known, type PlainPlan } from './PlainPlan.ts';
import { copyOf, type PlainState } from './PlainState.ts';
import { startingState } from './startingState.ts';

/** S1: the starting state with the changes of phases 0…n applied in order; one state for each phase. */
export function statesOf(plan: PlainPlan): readonly PlainState[] {
  const dates = datesOf(plan.scenario);
  const running = startingState(plan);
  return plan.scenario.phases.map((phase, n) => {
    for (const change of phase.changes ?? []) {
      for (const actor of change.actors) applyChange(running, change, actor);
    }
    settlePresence(plan, running);
    return copyOf(running, dates[n] ?? null);
  });
}

/**
 * S2: whoever has a version at the end of a phase is present in its contract from then on, until it leaves (S7).
 * Chosen reading: who leaves and comes back within one phase is present at its end, as if it had never left; who gets
 * a version and loses it within one phase has not become present. "Only the states at the end of phases count" (S1).
 */
function settlePresence(plan: PlainPlan, state: PlainState): void {
  const settle = (versions: Set<string>, contracts: Set<string>) => {
    for (const version of versions) contracts.add(known(plan.contractOf, version).id);
  };
  for (const [consumer, versions] of state.supports) settle(versions, known(state.present, consumer));
  for (const [producer, offers] of state.offers) {
    for (const [address, versions] of offers) settle(versions, known(known(state.presentAt, producer), address));
  }
}
