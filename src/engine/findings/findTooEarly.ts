// Which links would still be answered, had nobody dropped a version too early? R10 held against a phase of the plan.
import type { Retirement } from '../Analysis.ts';
import { bitsOf, forEachBit } from '../bits.ts';
import { findLayers, type Layer } from '../findRetirements.ts';
import { type RetirementPhase, sidesOfPlatforms, sidesOfSlots } from '../retirementSides.ts';
import { type VisitHold, visitConsumerHolds, visitHolds } from '../visitHolds.ts';
import { consumerOfKey, LinkRows, unionOf } from './linkRows.ts';
import { commonBits, commonRows, type RowSet } from './RowSet.ts';
import type { Scene } from './Scene.ts';

export interface TooEarly {
  /** Oldest version first. */
  readonly byVersion: ReadonlyMap<string, RowSet>;
  /** The retirements that some of the links hold. */
  findRetired(version: string, links: RowSet): readonly Retirement[];
}

/** Links that hold some of the retirements, and which of those a part of the links holds. */
interface Part {
  readonly rows: RowSet;
  findRetired(links: RowSet): readonly Retirement[];
}

/** `early`: all retirements that are too early, all applications together. */
export function findTooEarly(scene: Scene, early: readonly Retirement[]): TooEarly {
  const now = early.filter(({ planned, heldIn }) => (planned as number) <= scene.phase && heldIn.includes(scene.phase));
  const byVersion = new Map<string, RowSet>();
  const parts = new Map<string, readonly Part[]>();
  for (const { id: version } of scene.index.versions) {
    const mine = now.filter((one) => one.version === version);
    if (mine.length === 0) continue;
    const held = findParts(scene, version, mine);
    const all = new LinkRows(scene.index);
    for (const { rows } of held) all.addRows('', rows);
    const rows = all.byCause.get('');
    if (rows) byVersion.set(version, rows);
    parts.set(version, held);
  }
  return {
    byVersion,
    findRetired: (version, links) =>
      (parts.get(version) ?? []).flatMap(({ rows, findRetired }) => findRetired(commonRows(links, rows))),
  };
}

function findParts(scene: Scene, version: string, retirements: readonly Retirement[]): readonly Part[] {
  const { index, view, phase, source } = scene;
  const at = { view, phase, kept: source.keptOf(index.versionOf.get(version) as number) };
  const ofKind = (kind: Retirement['kind']) => retirements.filter((one) => one.kind === kind);
  const consumers = new Map(
    ofKind('consumer').map((one) => [index.consumerOf.get(one.actor as string) as number, one]),
  );
  return [
    ...findPartsOfProducers(scene, at, ofKind('producer')),
    {
      rows: gather(scene, (visit) => visitConsumerHolds(at, visit, [...consumers.keys()])),
      findRetired: (links) =>
        [...new Set([...links.keys()].map((key) => consumerOfKey(index, key)))].flatMap((c) => consumers.get(c) ?? []),
    },
    ...retirements.flatMap((one) => {
      if (one.kind !== 'platform' && one.kind !== 'platforms') return [];
      const platforms = [...index.platformOf.values()];
      const mine = one.kind === 'platforms' ? platforms : [index.platformOf.get(one.actor as string) as number];
      const sides = sidesOfPlatforms(at, mine);
      if (!sides) return [];
      const rows = gather(scene, (visit) => visitHolds(at, sides, visit));
      return [{ rows, findRetired: (links: RowSet) => (links.size > 0 ? [one] : []) }];
    }),
  ];
}

function gather({ index }: Scene, visitAll: (visit: VisitHold) => void): RowSet {
  const links = new LinkRows(index);
  visitAll((application, consumers, held) => links.add('', application, consumers, held));
  return links.byCause.get('') ?? new Map();
}

/** All at once, layer by layer, as they are found for the verdicts. */
function findPartsOfProducers(scene: Scene, at: RetirementPhase, retirements: readonly Retirement[]): readonly Part[] {
  if (retirements.length === 0) return [];
  const { index } = scene;
  const byProducer = new Map(retirements.map((one) => [index.producerOf.get(one.actor as string) as number, one]));
  const slots = bitsOf(
    index.slotProducer.length,
    [...byProducer.keys()].flatMap((p) => [...index.slotsOf(p)]),
  );
  return findLayers(index).flatMap((layer) => {
    const mine = commonBits(layer.slots, slots);
    const sides = mine && sidesOfSlots(at, mine, layer.addresses);
    if (!sides) return [];
    const rows = gather(scene, (visit) => visitHolds(at, sides, visit));
    return [{ rows, findRetired: (links: RowSet) => findRetiring(scene, layer, byProducer, links) }];
  });
}

function findRetiring(
  { index }: Scene,
  { depth }: Layer,
  byProducer: ReadonlyMap<number, Retirement>,
  links: RowSet,
): readonly Retirement[] {
  const producers = new Set<number>();
  forEachBit(unionOf(index, links), (a) => {
    const slot = index.slotsAt(a)[depth];
    if (slot !== undefined) producers.add(index.slotProducer[slot] as number);
  });
  return [...producers].flatMap((p) => byProducer.get(p) ?? []);
}
