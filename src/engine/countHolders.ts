// How many links hold each actor's version in a phase? All actors at once, when the first is asked for.
import type { Retirement, RetirementKind } from './Analysis.ts';
import { countBits, forEachBit } from './bits.ts';
import { findLayers, type RetirementSource } from './findRetirements.ts';
import { type RetirementPhase, sidesOfPlatforms, sidesOfSlots } from './retirementSides.ts';
import { visitConsumerHolds, visitHolds } from './visitHolds.ts';

/** Numbers by actor and scope: 0 for all applications together, i + 1 for application i. */
class HolderCounts {
  readonly #counts: Uint32Array;
  readonly #scopes: number;

  constructor(actors: number, applications: number) {
    this.#scopes = applications + 1;
    this.#counts = new Uint32Array(actors * this.#scopes);
  }

  add(actor: number, application: number, links: number): void {
    const first = actor * this.#scopes;
    this.#counts[first] = (this.#counts[first] as number) + links;
    this.#counts[first + application + 1] = (this.#counts[first + application + 1] as number) + links;
  }

  of(actor: number, scope: number): number {
    return this.#counts[actor * this.#scopes + scope] as number;
  }
}

type Tables = Readonly<Record<RetirementKind, HolderCounts>>;
const known = new WeakMap<RetirementSource, Map<string, Tables>>();

/** Numbers are kept for every phase and version that was asked for. */
export function countHolders(source: RetirementSource, retirement: Retirement, phase: number): number {
  const { index } = source;
  const version = index.versionOf.get(retirement.version) as number;
  const mine = known.get(source) ?? new Map<string, Tables>();
  known.set(source, mine);
  const key = `${phase} ${version}`;
  const tables = mine.get(key) ?? countAll({ view: source.viewOf(phase), phase, kept: source.keptOf(version) });
  mine.set(key, tables);
  const { kind, actor, application } = retirement;
  const numbers = {
    producer: index.producerOf,
    consumer: index.consumerOf,
    platform: index.platformOf,
    platforms: null,
  };
  const scope = application === null ? 0 : index.applications.findIndex(({ id }) => id === application) + 1;
  return tables[kind].of(numbers[kind]?.get(actor ?? '') ?? 0, scope);
}

function countAll(at: RetirementPhase): Tables {
  const { scenario, applications } = at.view.index;
  const counts = (actors: number) => new HolderCounts(actors, applications.length);
  const tables = {
    producer: counts(scenario.producers.length),
    consumer: counts(scenario.consumers.length),
    platform: counts(scenario.platforms.length),
    platforms: counts(1),
  };
  countOfProducers(at, tables.producer);
  visitConsumerHolds(at, (application, consumers, held) => {
    const links = countBits(held);
    for (const c of consumers) tables.consumer.add(c, application, links);
  });
  const everyPlatform = scenario.platforms.map((_, q) => q);
  for (const q of everyPlatform) countOfPlatforms(at, [q], tables.platform, q);
  countOfPlatforms(at, everyPlatform, tables.platforms, 0);
  return tables;
}

function countOfProducers(at: RetirementPhase, counts: HolderCounts): void {
  const { index } = at.view;
  for (const layer of findLayers(index)) {
    const sides = sidesOfSlots(at, layer.slots, layer.addresses);
    if (!sides) continue;
    visitHolds(at, sides, (application, consumers, held) => {
      forEachBit(held, (a) => {
        const slot = index.slotsAt(a)[layer.depth];
        if (slot !== undefined) counts.add(index.slotProducer[slot] as number, application, consumers.length);
      });
    });
  }
}

function countOfPlatforms(
  at: RetirementPhase,
  platforms: readonly number[],
  counts: HolderCounts,
  actor: number,
): void {
  const sides = sidesOfPlatforms(at, platforms);
  if (!sides) return;
  visitHolds(at, sides, (application, consumers, held) => {
    counts.add(actor, application, consumers.length * countBits(held));
  });
}
