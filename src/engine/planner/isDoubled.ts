// Does someone hold two versions of a contract in a phase of the written plan?
import type { ActorId } from '../../model/Scenario.ts';
import { hasBit } from '../bits.ts';
import type { PhaseState } from '../PhaseState.ts';
import type { Ground } from './PlanModel.ts';

/** A consumer, or a producer at one address or another; platforms do not count. */
export function isDoubled({ index, states }: Ground, actor: ActorId, phase: number): boolean {
  const state = states[phase] as PhaseState;
  const consumer = index.consumerOf.get(actor);
  const producer = index.producerOf.get(actor);
  const has = (v: number): boolean => {
    if (consumer !== undefined) return hasBit(state.supports[v] as Uint32Array, consumer);
    const slots = producer === undefined ? [] : index.slotsOf(producer);
    return slots.some((slot) => hasBit(state.offers[v] as Uint32Array, slot));
  };
  return index.contracts.some(({ versions }) => versions.filter(has).length > 1);
}
