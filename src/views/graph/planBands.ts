// How high up does each card and each platform stand? Bands from the top, rows of one platform together.
import type { Density } from './GraphPlan.ts';
import type { ColumnPlan, Row } from './planColumn.ts';
import type { PlatformPlace } from './planPlatforms.ts';

export interface Span {
  readonly top: number;
  readonly height: number;
}

export interface PlacedRow extends Row, Span {
  readonly density: Density;
}

export interface Bands {
  readonly consumers: readonly PlacedRow[];
  readonly producers: readonly PlacedRow[];
  /** By place: the platform's slab. */
  readonly slabs: readonly Span[];
}

const BAND_GAP = 30;
/** Blocks stand this much further apart than the rows in them. */
const BLOCK_GAP = 12;
/** How far a slab reaches above and below its rows. */
const OVERHANG = 10;

/** `leastHeights`: by place, how low its slab may be. */
export function planBands(
  places: readonly PlatformPlace[],
  consumers: ColumnPlan,
  producers: ColumnPlan,
  leastHeights: readonly number[],
): Bands {
  const placed = { consumers: [] as PlacedRow[], producers: [] as PlacedRow[] };
  const slabs: Span[] = places.map(() => ({ top: 0, height: 0 }));
  let top = 0;
  for (let band = 0; places.some((place) => place.band === band); band++) {
    const blocks = [...places.keys()].filter((block) => places[block]?.band === band);
    const left = toBlocks(consumers, blocks, (block) => leastOn(places, leastHeights, block, -1));
    const right = toBlocks(producers, blocks, (block) => leastOn(places, leastHeights, block, 1));
    const owner = blocks[0] as number;
    const height = Math.max(
      heightOf(left, consumers.gap),
      heightOf(right, producers.gap),
      (leastHeights[owner] ?? 0) - 2 * OVERHANG,
    );
    const spans = new Map<number, Span>();
    placed.consumers.push(...placeColumn(left, consumers.gap, top, height, spans));
    placed.producers.push(...placeColumn(right, producers.gap, top, height, spans));
    for (const block of blocks) slabs[block] = slabSpan(places, block, spans, { top, height });
    top += height + BAND_GAP;
  }
  return { ...placed, slabs };
}

interface Block {
  readonly index: number;
  readonly rows: ColumnPlan['rows'];
  readonly least: number;
}

/** A slab beside rows needs room only on the side on which it stands. */
function leastOn(places: readonly PlatformPlace[], least: readonly number[], block: number, side: 1 | -1): number {
  const place = places[block];
  if (!place || place.fillsBand) return 0;
  const owner = places.find(({ band, fillsBand }) => band === place.band && fillsBand);
  return Math.sign(place.level - (owner?.level ?? 0)) === side ? (least[block] ?? 0) : 0;
}

function toBlocks(column: ColumnPlan, blocks: readonly number[], leastOf: (block: number) => number): readonly Block[] {
  return blocks
    .map((index) => ({ index, rows: column.rows.filter(({ block }) => block === index), least: leastOf(index) }))
    .filter(({ rows, least }) => rows.length > 0 || least > 0);
}

const rowsHeight = ({ rows }: Block, gap: number) =>
  rows.reduce((sum, { height }) => sum + height + gap, rows.length ? -gap : 0);
const blockHeight = (block: Block, gap: number) => Math.max(rowsHeight(block, gap), block.least);
const heightOf = (blocks: readonly Block[], gap: number) =>
  blocks.reduce((sum, block) => sum + blockHeight(block, gap) + gap + BLOCK_GAP, blocks.length ? -gap - BLOCK_GAP : 0);

function placeColumn(
  blocks: readonly Block[],
  natural: number,
  top: number,
  height: number,
  spans: Map<number, Span>,
): readonly PlacedRow[] {
  const count = blocks.reduce((sum, { rows }) => sum + rows.length, 0);
  const spare = (height - heightOf(blocks, natural)) / Math.max(1, count);
  const gap = natural + Math.max(0, Math.min(natural * 2, spare, 36));
  let y = top + (height - heightOf(blocks, gap)) / 2;
  return blocks.flatMap((block) => {
    const tall = blockHeight(block, gap);
    spans.set(block.index, { top: y, height: tall });
    let rowTop = y + (tall - rowsHeight(block, gap)) / 2;
    y += tall + gap + BLOCK_GAP;
    return block.rows.map((row) => {
      const placed = { ...row, top: rowTop };
      rowTop += row.height + gap;
      return placed;
    });
  });
}

function slabSpan(places: readonly PlatformPlace[], block: number, spans: ReadonlyMap<number, Span>, band: Span): Span {
  const place = places[block];
  if (!place || place.fillsBand) return { top: band.top - OVERHANG, height: band.height + 2 * OVERHANG };
  const below = [...spans].filter(([index]) => isWithin(places, index, place.id)).map(([, span]) => span);
  const top = Math.min(...below.map((span) => span.top));
  return { top, height: Math.max(...below.map((span) => span.top + span.height)) - top };
}

function isWithin(places: readonly PlatformPlace[], index: number, id: string): boolean {
  for (let place = places[index]; place; ) {
    if (place.id === id) return true;
    const { parent } = place;
    place = places.find((other) => other.id === parent);
  }
  return false;
}
