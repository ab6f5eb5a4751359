// How would a link fare if these had come so far? Tried with the engine itself, on a variant of where we start.
import { applyChange } from '../applyChange.ts';
import { hasBit } from '../bits.ts';
import { Draft } from '../Draft.ts';
import { findMissing } from '../findMissing.ts';
import type { PhaseState } from '../PhaseState.ts';
import { PhaseView } from '../PhaseView.ts';
import { resolveCall } from '../resolveLink.ts';
import type { Dial, Ground } from './PlanModel.ts';

export type Fate = 'answered' | 'broken' | 'absent';

/** One variant. */
export class Trial {
  readonly #ground: Ground;
  readonly #view: PhaseView;

  /** `places`: how many steps of each dial are taken. */
  constructor(ground: Ground, dials: readonly Dial[], places: readonly number[]) {
    const { index, base, states } = ground;
    const draft = new Draft(states[0] as PhaseState);
    dials.forEach(({ steps }, d) => {
      for (const { changes } of steps.slice(0, places[d] as number))
        for (const change of changes) applyChange(draft, index, change);
    });
    this.#ground = ground;
    this.#view = new PhaseView(base, draft.settlePresence(index.contracts.map(({ versions }) => versions)));
  }

  fateOf(contract: number, consumer: number, address: number): Fate {
    return this.#call(contract, consumer, address).fate;
  }

  /** Whether a producer leaves the source out of what it answers, or would answer on the target (R13). */
  loses(contract: number, consumer: number, address: number, producer: number, source: number): boolean {
    const { index } = this.#ground;
    const target = index.contracts[contract]?.versions.at(-1) as number;
    const isMissing = (v: number) => {
      const missing = findMissing(this.#view, producer, v);
      return missing !== null && hasBit(missing, source);
    };
    const offers = this.#view.state.offers[target] as Uint32Array;
    if (index.slotsOf(producer).some((slot) => hasBit(offers, slot)) && isMissing(target)) return true;
    const { fate, version, by } = this.#call(contract, consumer, address);
    // What is broken must not be anyway: then less has to be said of what would be lost.
    return fate === 'broken' || (fate === 'answered' && by === producer && isMissing(version));
  }

  #call(contract: number, consumer: number, address: number): { fate: Fate; version: number; by: number } {
    const view = this.#view;
    const { index, state } = view;
    const klass = view.registry.classOf(state, contract, consumer);
    const present = state.slotPresent[contract] as Uint32Array;
    const isThere = index.slotsAt(address).some((slot) => hasBit(present, slot));
    if (!klass || !isThere) return { fate: 'absent', version: -1, by: -1 };
    const { attempts, slot } = resolveCall(view, klass, address);
    const isAnswered = attempts.at(-1)?.code === 'OK';
    const by = isAnswered ? (index.slotProducer[slot] as number) : -1;
    return { fate: isAnswered ? 'answered' : 'broken', version: attempts.at(-1)?.v ?? -1, by };
  }
}
