// Where does everything stand? Three columns, laid out once for all phases, so that nothing moves from phase to phase.
import type { ActorId, Scenario, VersionId } from '../../model/Scenario.ts';
import type { GatheredItem, Gathering, Side } from '../shared/gatherActors.ts';
import type { CardPlan, GraphPlan, LanePlan, SlabPlan } from './GraphPlan.ts';
import { type DirectLine, type KnownOrder, orderItems } from './orderItems.ts';
import { planAttachments } from './planAttachments.ts';
import { type Bands, type PlacedRow, planBands, type Span } from './planBands.ts';
import { type ColumnPlan, planColumn, type Row } from './planColumn.ts';
import { type PlatformPlace, planPlatforms } from './planPlatforms.ts';
import type { Traces } from './traceActors.ts';

export const SLAB_HEADER = 48;
/** One platform, or two side by side; longer chains stand closer. */
const WIDE = { slabWidth: 144, innerGap: 96, gap: 118 };
const NARROW = { slabWidth: 116, innerGap: 72, gap: 92 };
const LANE_GAP = 6;
const NO_SPAN: Span = { top: 0, height: 0 };
const LEAST_LANE = 28;
const NOBODY: KnownOrder = new Map();

/**
 * `direct`: the items between which a line is drawn straight across in some phase. `known`: where they stood before the
 * plan was changed.
 */
export function planLayout(
  scenario: Scenario,
  gathering: Gathering,
  traces: Traces,
  direct: readonly DirectLine[],
  known: KnownOrder = NOBODY,
): GraphPlan {
  const places = planPlatforms(scenario, traces);
  const versions = scenario.contracts.flatMap((contract) => contract.versions.map(({ id }) => id));
  const [left, right] = orderItems(
    toRows(gathering.consumers, places, traces, versions),
    toRows(gathering.producers, places, traces, versions),
    direct,
    known,
  );
  const [consumers, producers] = [planColumn(left), planColumn(right)];
  const lanesOf = (id: ActorId) => traces.get(id)?.versions ?? [];
  const least = places.map(({ id }) => SLAB_HEADER + lanesOf(id).length * (LEAST_LANE + LANE_GAP) + LANE_GAP);
  const bands = planBands(places, consumers, producers, least);
  return placeColumns(places, bands, consumers, producers, traces);
}

function toRows(
  items: readonly GatheredItem[],
  places: readonly PlatformPlace[],
  traces: Traces,
  all: readonly VersionId[],
): readonly Row[] {
  return items.map((item) => {
    const members = item.kind === 'actor' ? [item.id] : item.members;
    const versions = new Set(members.flatMap((id) => traces.get(id)?.versions ?? []));
    const home = findHome(members, traces);
    const slots = all.filter((version) => versions.has(version));
    return {
      item,
      slots,
      lanes: slots.map((version) => all.indexOf(version)),
      nameLength: item.kind === 'actor' ? (traces.get(item.id)?.name.length ?? 0) : 0,
      block: Math.max(
        0,
        places.findIndex(({ id }) => id === home),
      ),
    };
  });
}

/** The platform on which they stand most of the time; the later one of two. */
function findHome(members: readonly ActorId[], traces: Traces): ActorId | null {
  const times = new Map<ActorId | null, number>();
  for (const id of members)
    for (const platform of traces.get(id)?.platforms ?? []) times.set(platform, (times.get(platform) ?? 0) + 1);
  let [home, most]: [ActorId | null, number] = [null, 0];
  for (const [platform, count] of times) if (count >= most) [home, most] = [platform, count];
  return home;
}

function placeColumns(
  places: readonly PlatformPlace[],
  bands: Bands,
  consumers: ColumnPlan,
  producers: ColumnPlan,
  traces: Traces,
): GraphPlan {
  const tallest = Math.max(...bands.slabs.map(({ height }) => height));
  const levels = places.map(({ level }) => level);
  const first = Math.min(...levels);
  const { slabWidth, innerGap, ...room } = Math.max(...levels) - first < 2 ? WIDE : NARROW;
  const gap = Math.round(Math.min(190, Math.max(room.gap, tallest * 0.22)));
  const slabX = (level: number) => consumers.width + gap + (level - first) * (slabWidth + innerGap);
  const producersX = slabX(Math.max(...levels)) + slabWidth + gap;
  const slabs = places.map((place, index) =>
    toSlab(place, bands.slabs[index] ?? NO_SPAN, slabX(place.level), slabWidth, traces),
  );
  const cards = [
    ...toCards(bands.consumers, 'consumer', 0, consumers.width),
    ...toCards(bands.producers, 'producer', producersX, producers.width),
  ];
  const columns = {
    consumers: { left: 0, width: consumers.width },
    platforms: { left: consumers.width + gap, width: producersX - consumers.width - 2 * gap },
    producers: { left: producersX, width: producers.width },
  };
  return { cards, slabs, attachments: planAttachments(cards, slabs, traces), columns, gap, innerGap };
}

function toCards(rows: readonly PlacedRow[], side: Side, x: number, width: number): CardPlan[] {
  return rows.map(({ item, density, slots, top, height }) => {
    const indent = item.depth * 12;
    const box = { x: x + indent, y: Math.round(top), width: width - indent, height };
    return { id: item.id, item, side, density, slots, box };
  });
}

function toSlab(
  { id, parent, level }: PlatformPlace,
  { top, height }: Span,
  x: number,
  width: number,
  traces: Traces,
): SlabPlan {
  const box = { x, y: Math.round(top), width, height: Math.round(height) };
  return { id, parent, level, box, lanes: toLanes(traces.get(id)?.versions ?? [], box.height) };
}

function toLanes(versions: readonly VersionId[], slabHeight: number): readonly LanePlan[] {
  const room = slabHeight - SLAB_HEADER - LANE_GAP;
  const height = room / Math.max(1, versions.length) - LANE_GAP;
  return versions.map((version, index) => ({ version, top: SLAB_HEADER + index * (height + LANE_GAP), height }));
}
