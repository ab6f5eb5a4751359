// Who has nothing to do in the plan? Never present, without any exchange, or a platform that no needed call passes.
import { type Bits, emptyBits, forEachBit, hasBit } from '../bits.ts';
import type { PhaseState } from '../PhaseState.ts';
import { ActorSet } from './ActorSet.ts';
import type { FindingArguments } from './Finding.ts';
import type { PlanFacts, Span } from './FindingRule.ts';
import type { Scene } from './Scene.ts';

type Why = FindingArguments['idle-actor']['why'];
type People = 'consumers' | 'producers';

/** First and last phase of the first time in a row in which each is present; -1: never. */
interface Stay {
  readonly since: Int32Array;
  readonly until: Int32Array;
}

/** Is told of the phases in order. */
export class IdleActors {
  readonly #plan: PlanFacts;
  readonly #stays: Readonly<Record<People, Stay>>;
  /** Those with a link that is not absent. */
  readonly #busy: Readonly<Record<People, Set<number>>> = { consumers: new Set(), producers: new Set() };
  readonly #passed = new Set<number>();
  #paths: Pick<PhaseState, 'consumerPlatform' | 'producerPlatform'> | null = null;

  constructor(plan: PlanFacts) {
    this.#plan = plan;
    const { consumers, producers } = plan.source.index.scenario;
    const stay = (size: number): Stay => {
      return { since: new Int32Array(size).fill(-1), until: new Int32Array(size).fill(-1) };
    };
    this.#stays = { consumers: stay(consumers.length), producers: stay(producers.length) };
  }

  look(scene: Scene): void {
    const { index, state } = scene;
    for (const bits of state.consumerPresent) forEachBit(bits, (c) => this.#see('consumers', c, scene.phase));
    for (const bits of state.slotPresent) {
      forEachBit(bits, (slot) => this.#see('producers', index.slotProducer[slot] as number, scene.phase));
    }
    this.#markBusy(scene);
    if (index.parents.length > 1) this.#markPassed(scene);
    else this.#passed.add(0);
  }

  #see(people: People, i: number, phase: number): void {
    const { since, until } = this.#stays[people];
    if (since[i] === -1) since[i] = phase;
    if (since[i] === phase || until[i] === phase - 1) until[i] = phase;
  }

  #markBusy({ groups, index, state, view }: Scene): void {
    const called = index.contracts.map(() => emptyBits(index.addresses.length));
    for (const { contract, row, consumers } of groups) {
      const here = view.presentAt(contract).bits;
      if (!row.needed.some((word, w) => (word & (here[w] as number)) !== 0)) continue;
      for (const c of consumers) this.#busy.consumers.add(c);
      const sum = called[contract] as Bits;
      for (let w = 0; w < sum.length; w++) sum[w] = (sum[w] as number) | (row.needed[w] as number);
    }
    called.forEach((needed, contract) => {
      forEachBit(state.slotPresent[contract] as Bits, (slot) => {
        if (hasBit(needed, index.slotAddress[slot] as number)) {
          this.#busy.producers.add(index.slotProducer[slot] as number);
        }
      });
    });
  }

  /** Platforms on the path of any needed pair, present or not; again only where someone has moved. */
  #markPassed({ index, state, view }: Scene): void {
    const { consumerPlatform, producerPlatform } = state;
    if (this.#paths?.consumerPlatform === consumerPlatform && this.#paths.producerPlatform === producerPlatform) return;
    this.#paths = { consumerPlatform, producerPlatform };
    for (const { consumers, rows, rowOf } of index.applications) {
      const neededFrom = new Map<number, Bits>();
      const joined = new Set<string>();
      for (const c of consumers) {
        const from = consumerPlatform[c] as number;
        if (joined.has(`${from} ${rowOf[c]}`)) continue;
        joined.add(`${from} ${rowOf[c]}`);
        const sum = neededFrom.get(from) ?? emptyBits(index.addresses.length);
        neededFrom.set(from, sum);
        rows[rowOf[c] as number]?.needed.forEach((word, w) => {
          sum[w] = (sum[w] as number) | word;
        });
      }
      for (const [from, needed] of neededFrom) {
        const goals = new Set<number>();
        forEachBit(needed, (a) => {
          for (const slot of index.slotsAt(a))
            goals.add(producerPlatform[index.slotProducer[slot] as number] as number);
        });
        for (const to of goals) for (const q of view.findPath(from, to) ?? []) this.#passed.add(q);
      }
    }
  }

  get spans(): readonly Span<'idle-actor'>[] {
    const { index, states } = this.#plan.source;
    const last = states.length - 1;
    const spans = new Map<string, Span<'idle-actor'>>();
    const add = (kind: People | 'platforms', i: number, why: Why, phase: number, until: number) => {
      const key = `${why} ${phase}`;
      const known = spans.get(key) ?? {
        phase,
        until,
        cause: why,
        args: { why },
        actors: new ActorSet(index),
        links: new Map(),
      };
      known.actors[kind].add(i);
      spans.set(key, { ...known, until: Math.max(known.until, until) });
    };
    for (const people of ['consumers', 'producers'] as const) {
      const { since, until } = this.#stays[people];
      since.forEach((phase, i) => {
        if (phase === -1) add(people, i, 'never-present', 0, last);
        else if (!this.#busy[people].has(i)) add(people, i, 'no-exchange', phase, until[i] as number);
      });
    }
    for (let q = 0; q < index.parents.length; q++) {
      if (!this.#passed.has(q)) add('platforms', q, 'no-path', 0, last);
    }
    return [...spans.values()];
  }
}
