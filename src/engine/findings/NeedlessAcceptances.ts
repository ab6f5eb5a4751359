// Which entries of `accepted` accept nothing, as none of their links is broken in any phase?
import { type Bits, emptyBits, forEachBit, hasBit, isEmpty } from '../bits.ts';
import { ActorSet } from './ActorSet.ts';
import { findGaps } from './acceptedGap.ts';
import type { PlanFacts, Span } from './FindingRule.ts';
import { type AcceptedEntry, causeOfEntry, findAcceptedEntries } from './findAcceptedEntries.ts';
import type { Scene } from './Scene.ts';

/** Is told of the phases in order. */
export class NeedlessAcceptances {
  readonly #plan: PlanFacts;
  #unused: readonly AcceptedEntry[];

  constructor(plan: PlanFacts) {
    this.#plan = plan;
    this.#unused = findAcceptedEntries(plan.source.index);
  }

  look(scene: Scene): void {
    for (const group of this.#unused.length > 0 ? scene.groups : []) {
      const broken = findGaps(scene, group);
      if (!broken) continue;
      this.#unused = this.#unused.filter(({ application, consumers, addresses }) => {
        const isNamed = application === group.application && hasBit(consumers, group.consumers[0] as number);
        return !(isNamed && broken.some((word, w) => (word & (addresses[w] as number)) !== 0));
      });
    }
  }

  /** For the whole plan. */
  get spans(): readonly Span<'needless-acceptance'>[] {
    const { index, states } = this.#plan.source;
    return this.#unused.map((entry) => ({
      phase: 0,
      until: states.length - 1,
      cause: causeOfEntry(index, entry),
      args: { application: index.applications[entry.application]?.id as string, entry: entry.entry, why: entry.why },
      actors: findNamed(this.#plan, entry),
      links: new Map(),
    }));
  }
}

/** Whose links the entry names: needed ones of participants. */
function findNamed({ source: { index } }: PlanFacts, { application, consumers, addresses }: AcceptedEntry): ActorSet {
  const actors = new ActorSet(index);
  const entry = index.applications[application];
  const named: Bits = emptyBits(index.addresses.length);
  const seen = new Set<Bits>();
  for (const c of entry?.consumers ?? []) {
    const needed = entry?.rows[entry.rowOf[c] as number]?.needed;
    if (!needed || !hasBit(consumers, c)) continue;
    const mine = needed.map((word, w) => word & (addresses[w] as number));
    if (isEmpty(mine)) continue;
    actors.consumers.add(c);
    if (seen.has(needed)) continue;
    seen.add(needed);
    mine.forEach((word, w) => {
      named[w] = (named[w] as number) | word;
    });
  }
  forEachBit(named, (a) => {
    for (const slot of index.slotsAt(a)) actors.producers.add(index.slotProducer[slot] as number);
  });
  return actors;
}
