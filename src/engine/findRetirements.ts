// When may each version go? R10–R12 for every actor, version and application, all producers of a phase at once.
import type { Retirement, RetirementKind, Verdict } from './Analysis.ts';
import { addBits, type Bits, emptyBits, forEachBit, hasBit, setBit, wordsFor } from './bits.ts';
import type { Holding, KeptVersions } from './KeptVersions.ts';
import type { PhaseState } from './PhaseState.ts';
import type { PhaseView } from './PhaseView.ts';
import { type RetirementPhase, sidesOfPlatforms, sidesOfSlots } from './retirementSides.ts';
import type { ScenarioIndex } from './ScenarioIndex.ts';
import { visitConsumerHolds, visitHolds } from './visitHolds.ts';

/** Which phases hold which actor, by scope: 0 for all applications together, i + 1 for application i. */
class HeldPhases {
  readonly #bits: Bits;
  readonly #scopes: number;
  readonly #words: number;

  constructor(actors: number, scopes: number, phases: number) {
    this.#scopes = scopes;
    this.#words = wordsFor(phases);
    this.#bits = new Uint32Array(actors * scopes * this.#words);
  }

  add(actor: number, scope: number, phase: number): void {
    setBit(this.#bits, this.#first(actor, scope) * 32 + phase);
  }

  of(actor: number, scope: number, since: number): number[] {
    const phases: number[] = [];
    const first = this.#first(actor, scope);
    forEachBit(this.#bits.subarray(first, first + this.#words), (n) => n >= since && phases.push(n));
    return phases;
  }

  #first(actor: number, scope: number): number {
    return (actor * this.#scopes + scope) * this.#words;
  }
}

export interface RetirementSource {
  readonly index: ScenarioIndex;
  readonly states: readonly PhaseState[];
  viewOf(phase: number): PhaseView;
  keptOf(version: number): KeptVersions;
}

/** All rows, in the order of the spec's §7. */
export function findRetirements(source: RetirementSource): Retirement[] {
  const marks = startMarking(source);
  source.states.forEach((_, phase) => void marks.mark(phase));
  return marks.toRows();
}

/** For whoever does not look at all phases, or at several sources phase by phase: what is not marked holds nothing. */
export interface RetirementMarks {
  mark(phase: number): void;
  toRows(): Retirement[];
}

export function startMarking(source: RetirementSource): RetirementMarks {
  const { index } = source;
  const versions = index.versions.flatMap(({ isTarget }, v) => (isTarget ? [] : [v]));
  const held = new Map(versions.map((v) => [v, makeTables(index, source.states.length)]));
  const layers = findLayers(index);
  return {
    mark: (phase) => {
      for (const v of versions) {
        const at = { view: source.viewOf(phase), phase, kept: source.keptOf(v) };
        markPhase(at, layers, held.get(v) as Tables);
      }
    },
    toRows: () => versions.flatMap((v) => toRows(source, v, held.get(v) as Tables)),
  };
}

type Tables = ReturnType<typeof makeTables>;
function makeTables({ scenario, applications }: ScenarioIndex, phases: number) {
  const scopes = applications.length + 1;
  return {
    producer: new HeldPhases(scenario.producers.length, scopes, phases),
    consumer: new HeldPhases(scenario.consumers.length, scopes, phases),
    platform: new HeldPhases(scenario.platforms.length, 1, phases),
    platforms: new HeldPhases(1, 1, phases),
  };
}

function markPhase(at: RetirementPhase, layers: readonly Layer[], tables: Tables): void {
  const { phase, view } = at;
  for (const layer of layers) markProducers(at, layer, tables.producer);
  visitConsumerHolds(at, (application, consumers) => {
    for (const c of consumers) {
      tables.consumer.add(c, 0, phase);
      tables.consumer.add(c, application + 1, phase);
    }
  });
  const everyPlatform = view.index.scenario.platforms.map((_, q) => q);
  const markPlatforms = (platforms: readonly number[], table: HeldPhases, actor: number) => {
    const sides = sidesOfPlatforms(at, platforms);
    if (sides) visitHolds(at, sides, () => table.add(actor, 0, phase));
  };
  for (const q of everyPlatform) markPlatforms([q], tables.platform, q);
  markPlatforms(everyPlatform, tables.platforms, 0);
}

/** Slots no two of which share an address: the first of every address, the second of those that have one … */
export interface Layer {
  readonly depth: number;
  readonly slots: Bits;
  readonly addresses: readonly number[] | undefined;
}

export function findLayers({ addresses: all, slotsAt, slotProducer }: ScenarioIndex): Layer[] {
  const layers: Layer[] = [];
  const deepest = all.reduce((most, _, a) => Math.max(most, slotsAt(a).length), 0);
  for (let depth = 0; depth < deepest; depth++) {
    const slots = emptyBits(slotProducer.length);
    const addresses: number[] = [];
    all.forEach((_, a) => {
      const slot = slotsAt(a)[depth];
      if (slot === undefined) return;
      setBit(slots, slot);
      addresses.push(a);
    });
    layers.push({ depth, slots, addresses: depth === 0 ? undefined : addresses });
  }
  return layers;
}

function markProducers(at: RetirementPhase, layer: Layer, table: HeldPhases): void {
  const { index } = at.view;
  const sides = sidesOfSlots(at, layer.slots, layer.addresses);
  if (!sides) return;
  const heldBy = new Map<number, Bits>();
  visitHolds(at, sides, (application, _consumers, held) => {
    const sum = heldBy.get(application) ?? emptyBits(index.addresses.length);
    heldBy.set(application, sum);
    addBits(sum, held);
  });
  for (const [application, held] of heldBy) {
    forEachBit(held, (a) => {
      const slot = index.slotsAt(a)[layer.depth];
      if (slot === undefined) return;
      const producer = index.slotProducer[slot] as number;
      table.add(producer, 0, at.phase);
      table.add(producer, application + 1, at.phase);
    });
  }
}

function toRows(source: RetirementSource, version: number, tables: Tables): Retirement[] {
  const { scenario, applications } = source.index;
  const ofContract = applications.flatMap((application, i) =>
    application.contract === source.index.versions[version]?.contract ? [{ application, i }] : [],
  );
  const rows: Retirement[] = [];
  const add = (kind: RetirementKind, actor: string | null, number: number, scopes: readonly number[]) => {
    const span = findSpan(source, version, kind, number);
    for (const scope of span ? scopes : []) {
      const heldIn = tables[kind].of(number, scope, span?.since as number);
      rows.push(toRetirement(source, version, kind, actor, scope, span as Span, heldIn));
    }
  };
  scenario.producers.forEach(({ id }, p) => {
    add('producer', id, p, [
      0,
      ...ofContract.flatMap(({ application, i }) => (hasBit(application.producers, p) ? i + 1 : [])),
    ]);
  });
  scenario.consumers.forEach(({ id }, c) => {
    add('consumer', id, c, [
      0,
      ...ofContract.flatMap(({ application, i }) => ((application.rowOf[c] as number) < 0 ? [] : i + 1)),
    ]);
  });
  scenario.platforms.forEach(({ id }, q) => {
    add('platform', id, q, [0]);
  });
  add('platforms', null, 0, [0]);
  return rows;
}

/** The first and the last phase in which an actor has a version. */
interface Span {
  readonly since: number;
  readonly until: number;
}

function findSpan(
  { index, states }: RetirementSource,
  version: number,
  kind: RetirementKind,
  actor: number,
): Span | null {
  const list: Holding = kind === 'producer' ? 'offers' : kind === 'consumer' ? 'supports' : 'platformHas';
  const members =
    kind === 'producer' ? index.slotsOf(actor) : kind === 'platforms' ? [...index.platformOf.values()] : [actor];
  const hasIt = (state: PhaseState) => members.some((i) => hasBit(state[list][version] as Bits, i));
  const since = states.findIndex(hasIt);
  return since < 0 ? null : { since, until: states.findLastIndex(hasIt) };
}

function toRetirement(
  { index, states }: RetirementSource,
  version: number,
  kind: RetirementKind,
  actor: string | null,
  scope: number,
  { since, until }: Span,
  heldIn: readonly number[],
): Retirement {
  const lastHeld = heldIn.at(-1) ?? -1;
  const earliest = lastHeld === states.length - 1 ? null : Math.max(since, lastHeld + 1);
  const planned = until === states.length - 1 ? null : until + 1;
  return {
    kind,
    actor,
    version: index.versions[version]?.id as string,
    application: scope === 0 ? null : (index.applications[scope - 1]?.id as string),
    since,
    planned,
    earliest,
    verdict: verdictOf(planned, earliest),
    heldIn,
  };
}

/** R12. */
function verdictOf(planned: number | null, earliest: number | null): Verdict {
  if (planned === null) return earliest === null ? 'blocked' : 'possible';
  return earliest !== null && planned >= earliest ? 'safe' : 'too-early';
}
