// Which consumers fare alike? Those that call from the same platform, try the same versions in the same order, go on
// after the same codes and have the same closed permissions: everything R1–R4 reads of a consumer.
import type { Consumer } from '../model/Scenario.ts';
import type { Bits } from './bits.ts';
import { hasBit } from './bits.ts';
import { type PhaseState, permissionKey } from './PhaseState.ts';
import type { ScenarioIndex } from './ScenarioIndex.ts';

export interface ConsumerClass {
  readonly id: number;
  readonly platform: number;
  readonly policy: Policy;
  readonly tries: readonly Try[];
}

export interface Try {
  readonly version: number;
  /** Addresses at which the consumer's permission is closed. */
  readonly closed: Bits | undefined;
}

/** `order` and `fallbackOn`; after which codes the next version is tried. */
export interface Policy {
  readonly isOldestFirst: boolean;
  readonly fallback: Readonly<Record<'VP004' | 'VP006' | 'VP007' | 'VP009', boolean>>;
}

export function policyOf({ order, fallbackOn = ['VP004'] }: Consumer): Policy {
  const fallback = {
    VP004: fallbackOn.includes('VP004'),
    VP006: fallbackOn.includes('VP006'),
    VP007: fallbackOn.includes('VP007'),
    VP009: fallbackOn.includes('VP009'),
  };
  return { isOldestFirst: order === 'oldest-first', fallback };
}

/** Hands out classes; equal consumers get the same object, over all phases. */
export class ClassRegistry {
  readonly index: ScenarioIndex;
  readonly #classes: ConsumerClass[] = [];
  readonly #next = new Map<number, number>();
  readonly #numbers = new Map<Bits, number>();
  readonly #policies: readonly Policy[];
  readonly #policyNumber: Int32Array;
  readonly #byNode = new Map<number, ConsumerClass>();

  constructor(index: ScenarioIndex) {
    this.index = index;
    const numbers = new Map<string, number>();
    const policies: Policy[] = [];
    this.#policyNumber = Int32Array.from(index.scenario.consumers, (consumer) => {
      const policy = policyOf(consumer);
      const key = JSON.stringify(policy);
      const known = numbers.get(key) ?? policies.push(policy) - 1;
      numbers.set(key, known);
      return known;
    });
    this.#policies = policies;
  }

  /** The classes of all consumers in a state, in a contract; null where a consumer is not present. */
  classesOf(state: PhaseState, contract: number): (ConsumerClass | null)[] {
    const versions = this.index.contracts[contract]?.versions ?? [];
    const isPlain = state.closedPermissions.size === 0 && versions.length <= 20;
    const byKey = new Map<number, ConsumerClass>();
    const present = state.consumerPresent[contract] as Bits;
    return Array.from(this.#policyNumber, (policy, c) => {
      if (!hasBit(present, c)) return null;
      if (!isPlain) return this.classOf(state, contract, c);
      let key = policy * this.index.parents.length + (state.consumerPlatform[c] as number);
      for (const v of versions) key = key * 2 + (hasBit(state.supports[v] as Bits, c) ? 1 : 0);
      const klass = byKey.get(key) ?? (this.classOf(state, contract, c) as ConsumerClass);
      byKey.set(key, klass);
      return klass;
    });
  }

  /** The class of a consumer in a state, in a contract; null where it is not present. */
  classOf(state: PhaseState, contract: number, consumer: number): ConsumerClass | null {
    if (!hasBit(state.consumerPresent[contract] as Bits, consumer)) return null;
    return this.variantOf(state, contract, consumer, -1, false, undefined);
  }

  /** The same with one version had, with these closed permissions, or not had (-1: as the state has it). */
  variantOf(
    state: PhaseState,
    contract: number,
    consumer: number,
    version: number,
    has: boolean,
    closed: Bits | undefined,
  ): ConsumerClass {
    const policy = this.#policyNumber[consumer] as number;
    const platform = state.consumerPlatform[consumer] as number;
    const tries: Try[] = [];
    let node = this.#step(this.#step(this.#step(0, contract), policy), platform);
    for (const v of this.index.contracts[contract]?.versions ?? []) {
      if (!(v === version ? has : hasBit(state.supports[v] as Bits, consumer))) continue;
      const shut = v === version && has ? closed : state.closedPermissions.get(permissionKey(v, consumer));
      node = this.#step(this.#step(node, v), shut ? this.#numberOf(shut) : 0);
      tries.push({ version: v, closed: shut });
    }
    return this.#byNode.get(node) ?? this.#make(node, policy, platform, tries);
  }

  #make(node: number, policyNumber: number, platform: number, oldestFirst: Try[]): ConsumerClass {
    const policy = this.#policies[policyNumber] as Policy;
    const tries = policy.isOldestFirst ? oldestFirst : oldestFirst.reverse();
    const made = { id: this.#classes.length, platform, policy, tries };
    this.#classes.push(made);
    this.#byNode.set(node, made);
    return made;
  }

  /** A trie over pairs of small numbers. */
  #step(node: number, branch: number): number {
    const key = node * 4194304 + branch;
    const known = this.#next.get(key);
    if (known !== undefined) return known;
    const made = this.#next.size + 1;
    this.#next.set(key, made);
    return made;
  }

  #numberOf(bits: Bits): number {
    const known = this.#numbers.get(bits) ?? this.#numbers.size + 1;
    this.#numbers.set(bits, known);
    return known;
  }
}
