// Who is involved in a finding? Consumers, then producers, then platforms, each in the file's order.
import type { ActorId } from '../../model/Scenario.ts';
import { type Bits, forEachBit, hasBit } from '../bits.ts';
import type { PhaseView } from '../PhaseView.ts';
import { resolveCall } from '../resolveLink.ts';
import type { ScenarioIndex } from '../ScenarioIndex.ts';
import { consumerOfKey, contractOfKey } from './linkRows.ts';
import type { RowSet } from './RowSet.ts';

export class ActorSet {
  readonly consumers = new Set<number>();
  readonly producers = new Set<number>();
  readonly platforms = new Set<number>();
  readonly #index: ScenarioIndex;

  constructor(index: ScenarioIndex) {
    this.#index = index;
  }

  /** By id, of whatever kind; unknown ids are left out. */
  add(id: ActorId): this {
    const { consumerOf, producerOf, platformOf } = this.#index;
    const places = [
      [this.consumers, consumerOf.get(id)],
      [this.producers, producerOf.get(id)],
      [this.platforms, platformOf.get(id)],
    ] as const;
    for (const [set, i] of places) if (i !== undefined) set.add(i);
    return this;
  }

  addConsumers(rows: RowSet): this {
    for (const key of rows.keys()) this.consumers.add(consumerOfKey(this.#index, key));
    return this;
  }

  /** Those present at the links' addresses, in the links' contracts. */
  addPresent(at: Pick<PhaseView, 'state'>, rows: RowSet): this {
    const seen = new Map<number, Set<Bits>>();
    for (const [key, bits] of rows) {
      const contract = contractOfKey(this.#index, key);
      const mine = seen.get(contract) ?? new Set<Bits>();
      seen.set(contract, mine);
      if (mine.has(bits)) continue;
      mine.add(bits);
      this.addAt(at, contract, bits);
    }
    return this;
  }

  /** Those present in a contract at some addresses. */
  addAt({ state }: Pick<PhaseView, 'state'>, contract: number, addresses: Bits): this {
    const present = state.slotPresent[contract] as Bits;
    forEachBit(addresses, (a) => {
      for (const slot of this.#index.slotsAt(a)) {
        if (hasBit(present, slot)) this.producers.add(this.#index.slotProducer[slot] as number);
      }
    });
    return this;
  }

  /** Those that answer the links, which are answered. */
  addAnswering(view: PhaseView, rows: RowSet): this {
    const seen = new Set<string>();
    const alone = new Set<Bits>();
    for (const [key, bits] of rows) {
      const klass = view.classOf(contractOfKey(this.#index, key), consumerOfKey(this.#index, key));
      if (!alone.has(bits)) {
        alone.add(bits);
        forEachBit(bits, (a) => {
          if (this.#index.slotsAt(a).length === 1) this.producers.add(this.#index.slotProducer[a] as number);
        });
      }
      for (const a of this.#index.sharedAddresses) {
        if (!klass || !hasBit(bits, a) || seen.has(`${klass.id} ${a}`)) continue;
        seen.add(`${klass.id} ${a}`);
        const { slot } = resolveCall(view, klass, a);
        if (slot >= 0) this.producers.add(this.#index.slotProducer[slot] as number);
      }
    }
    return this;
  }

  toIds(): readonly ActorId[] {
    const { consumers, producers, platforms } = this.#index.scenario;
    const listed = (all: readonly { readonly id: ActorId }[], some: ReadonlySet<number>) =>
      [...some].sort((a, b) => a - b).map((i) => all[i]?.id as ActorId);
    return [
      ...listed(consumers, this.consumers),
      ...listed(producers, this.producers),
      ...listed(platforms, this.platforms),
    ];
  }
}
