// What is known of one phase, or of a variant of it? Reaches and class answers, made when first asked for.
import { answerClass, type ClassAnswer } from './answerClass.ts';
import { type Bits, emptyBits, fullBits, hasBit, setBit } from './bits.ts';
import type { ClassRegistry, ConsumerClass } from './ConsumerClass.ts';
import type { FindPath } from './findPath.ts';
import type { PhaseState } from './PhaseState.ts';
import { findReach, type Reach } from './Reach.ts';
import type { ScenarioIndex } from './ScenarioIndex.ts';
import type { World } from './tryRoute.ts';

export class PhaseView implements World {
  readonly index: ScenarioIndex;
  readonly findPath: FindPath;
  readonly state: PhaseState;
  readonly registry: ClassRegistry;
  readonly #reaches = new Map<number, Reach>();
  readonly #answers = new Map<ConsumerClass, ClassAnswer>();
  readonly #present = new Map<number, AddressPresence>();
  readonly #classes = new Map<number, (ConsumerClass | null)[]>();

  /** `like`: a view whose reaches may be taken over where nothing that they stand on differs. */
  constructor(base: Pick<PhaseView, 'index' | 'findPath' | 'registry'>, state: PhaseState, like?: PhaseView) {
    this.index = base.index;
    this.findPath = base.findPath;
    this.registry = base.registry;
    this.state = state;
    if (like) this.#takeOver(like);
  }

  readonly reachOf = (platform: number, version: number): Reach => {
    const key = platform * 65536 + version;
    let reach = this.#reaches.get(key);
    if (!reach) {
      reach = findReach(this, platform, version);
      this.#reaches.set(key, reach);
    }
    return reach;
  };

  answerOf(klass: ConsumerClass): ClassAnswer {
    let answer = this.#answers.get(klass);
    if (!answer) {
      answer = answerClass(this.index, klass, this.reachOf);
      this.#answers.set(klass, answer);
    }
    return answer;
  }

  classOf(contract: number, consumer: number): ConsumerClass | null {
    return this.classesOf(contract)[consumer] ?? null;
  }

  /** By consumer; null where it is not present in the contract. */
  classesOf(contract: number): readonly (ConsumerClass | null)[] {
    let classes = this.#classes.get(contract);
    if (!classes) {
      classes = this.registry.classesOf(this.state, contract);
      this.#classes.set(contract, classes);
    }
    return classes;
  }

  /** Addresses at which some producer is present in the contract. */
  presentAt(contract: number): AddressPresence {
    let present = this.#present.get(contract);
    if (!present) {
      present = findPresence(this.index, this.state.slotPresent[contract] as Bits);
      this.#present.set(contract, present);
    }
    return present;
  }

  #takeOver(like: PhaseView): void {
    const a = this.state;
    const b = like.state;
    const sameGround =
      a.producerPlatform === b.producerPlatform && a.routes === b.routes && a.closedPermissions === b.closedPermissions;
    for (const [key, reach] of sameGround ? like.#reaches : []) {
      const v = key % 65536;
      const contract = this.index.versions[v]?.contract as number;
      const isSame =
        a.ended[v] === b.ended[v] &&
        a.offers[v] === b.offers[v] &&
        a.platformHas[v] === b.platformHas[v] &&
        a.slotPresent[contract] === b.slotPresent[contract];
      if (isSame) this.#reaches.set(key, reach);
    }
    for (const [contract, present] of like.#present) {
      if (a.slotPresent[contract] === b.slotPresent[contract]) this.#present.set(contract, present);
    }
  }
}

export interface AddressPresence {
  readonly bits: Bits;
  readonly isFull: boolean;
}

function findPresence(index: ScenarioIndex, slotPresent: Bits): AddressPresence {
  const bits = emptyBits(index.addresses.length);
  const full = fullBits(index.addresses.length);
  for (let w = 0; w < bits.length; w++) bits[w] = (slotPresent[w] as number) & (full[w] as number);
  for (const a of index.sharedAddresses) {
    if (index.slotsAt(a).some((slot) => hasBit(slotPresent, slot))) setBit(bits, a);
  }
  return { bits, isFull: bits.every((word, w) => word === full[w]) };
}
