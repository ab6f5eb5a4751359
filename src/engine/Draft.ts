// How is a phase's state written? A copy of the state before, in which only what is written to is cloned.
import { addBits, type Bits, clearBit, emptyBits, hasBit, setBit } from './bits.ts';
import type { PhaseState, RouteBits } from './PhaseState.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Lists of bitsets that a draft may write to. */
type BitList = 'supports' | 'offers' | 'platformHas' | 'consumerPresent' | 'slotPresent';

export class Draft {
  readonly state: Writable<PhaseState>;
  readonly #own = new Set<object>();

  constructor(before: PhaseState) {
    this.state = { ...before };
  }

  #owned<T extends object>(value: T, copy: () => T): T {
    if (this.#own.has(value)) return value;
    const made = copy();
    this.#own.add(made);
    return made;
  }

  /** The bitset of a list, safe to write to. */
  bits(list: BitList, i: number): Bits {
    const all = this.#owned(this.state[list], () => [...this.state[list]]);
    this.state[list] = all;
    const bits = this.#owned(all[i] as Bits, () => (all[i] as Bits).slice());
    (all as Bits[])[i] = bits;
    return bits;
  }

  /** Puts a member in or out; clones nothing where it is so already. */
  write(list: BitList, i: number, member: number, isIn: boolean): void {
    if (hasBit(this.state[list][i] as Bits, member) === isIn) return;
    (isIn ? setBit : clearBit)(this.bits(list, i), member);
  }

  platforms(of: 'consumerPlatform' | 'producerPlatform'): Int32Array {
    this.state[of] = this.#owned(this.state[of], () => this.state[of].slice());
    return this.state[of];
  }

  route(key: number, slots: number): RouteBits {
    const routes = this.#owned(this.state.routes, () => new Map(this.state.routes)) as Map<number, RouteBits>;
    this.state.routes = routes;
    const known = routes.get(key) ?? { open: emptyBits(slots), closed: emptyBits(slots) };
    const bits = this.#owned(known, () => ({ open: known.open.slice(), closed: known.closed.slice() }));
    routes.set(key, bits);
    return bits;
  }

  /** The map of closed permissions, safe to write to; its bitsets are shared and must be replaced, not written. */
  permissions(): Map<number, Bits> {
    const own = this.#owned(this.state.closedPermissions, () => new Map(this.state.closedPermissions));
    this.state.closedPermissions = own;
    return own as Map<number, Bits>;
  }

  /** Who has a version at the end of the phase is present in its contract (S2). */
  settlePresence(versionsOf: readonly (readonly number[])[]): PhaseState {
    versionsOf.forEach((versions, contract) => {
      for (const v of versions) {
        this.#present('consumerPresent', contract, this.state.supports[v] as Bits);
        this.#present('slotPresent', contract, this.state.offers[v] as Bits);
      }
    });
    return this.state;
  }

  #present(list: 'consumerPresent' | 'slotPresent', contract: number, having: Bits): void {
    const present = this.state[list][contract] as Bits;
    if (having.some((word, w) => word & ~(present[w] as number))) addBits(this.bits(list, contract), having);
  }
}
