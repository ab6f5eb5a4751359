// What would an actor still have, had it never dropped a version? The *keep* of R10.
import { type Bits, hasBit } from './bits.ts';
import type { PhaseState } from './PhaseState.ts';

/** Actors by the kind of bitset that says who has a version. */
export type Holding = 'offers' | 'supports' | 'platformHas';
const PRESENCE = { offers: 'slotPresent', supports: 'consumerPresent', platformHas: null } as const;

/** For one version of one contract, over all phases. */
export class KeptVersions {
  readonly states: readonly PhaseState[];
  readonly contract: number;
  readonly version: number;
  readonly #kept = new Map<Holding, readonly Bits[]>();

  constructor(states: readonly PhaseState[], contract: number, version: number) {
    this.states = states;
    this.contract = contract;
    this.version = version;
  }

  has(holding: Holding, phase: number): Bits {
    return (this.states[phase] as PhaseState)[holding][this.version] as Bits;
  }

  /** Who has the version in a phase under *keep*: has it, or had it and has been present ever since. */
  keptIn(holding: Holding, phase: number): Bits {
    let kept = this.#kept.get(holding);
    if (!kept) {
      kept = this.#findKept(holding);
      this.#kept.set(holding, kept);
    }
    return kept[phase] as Bits;
  }

  /** The last phase, up to this one, in which it had the version. */
  lastHad(holding: Holding, member: number, phase: number): number {
    let n = phase;
    while (n > 0 && !hasBit(this.has(holding, n), member)) n--;
    return n;
  }

  #findKept(holding: Holding): Bits[] {
    const all: Bits[] = [];
    this.states.forEach((state, n) => {
      const now = this.has(holding, n);
      const before = all[n - 1];
      const list = PRESENCE[holding];
      const present = list === null ? null : (state[list][this.contract] as Bits);
      const isKept = (word: number, w: number) => word & (present ? (present[w] as number) : -1);
      const adds = before?.some((word, w) => isKept(word, w) & ~(now[w] as number)) ?? false;
      all.push(before && adds ? now.map((word, w) => word | isKept(before[w] as number, w)) : now);
    });
    return all;
  }
}
