// How tall is each card of a column, and how far apart do they stand?
import type { VersionId } from '../../model/Scenario.ts';
import type { GatheredItem } from '../shared/gatherActors.ts';
import type { Density } from './GraphPlan.ts';
import { BADGE_GAP, BADGE_HEIGHT } from './slotPlace.ts';

export interface Row {
  readonly item: GatheredItem;
  readonly slots: readonly VersionId[];
  /** Of the slots: how far down their lanes lie on a platform. */
  readonly lanes: readonly number[];
  /** Letters; 0 for a group, whose card has room. */
  readonly nameLength: number;
  /** Index of its platform's place; rows of one block stand together. */
  readonly block: number;
}

export interface ColumnPlan {
  readonly width: number;
  readonly gap: number;
  readonly rows: readonly (Row & { readonly density: Density; readonly height: number })[];
}

/** More rows than this, and cards have one line. */
const MOST_FULL = 12;
/** The height that a projector shows without making text smaller. */
const COMFORTABLE = 560;
const COMPACT_HEIGHT = 22;
/** With more versions than this in a column each card has places for its own only. */
const MOST_SHARED = 3;
const HEADING_HEIGHT = 24;
/** A card of one line that has a name of two. */
const TALL_COMPACT_HEIGHT = 38;
/** Of a card of one line: it grows with its names, to a limit; beyond that a name takes two lines. */
const COMPACT_WIDTH = 312;
const WIDEST_COMPACT = 384;
/** Of the same, in px: a letter of its name, a place for a badge, and all else. */
const LETTER = 8;
const BADGE = 64;
const FRAME = 32;

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

export function planColumn(given: readonly Row[]): ColumnPlan {
  const rows = shareSlots(given);
  const hasGroups = rows.some(({ item }) => item.kind === 'group');
  const sized = rows.map((row) => {
    const density = densityOf(row, rows.length);
    return { ...row, density, height: heightOf(density, row, rows) };
  });
  const taken = sized.reduce((sum, { height }) => sum + height, 0);
  const natural = (COMFORTABLE - taken) / Math.max(1, rows.length);
  const isFull = rows.length <= MOST_FULL;
  return {
    width: widthOf(isFull, hasGroups, rows),
    gap: isFull ? clamp(natural, 8, 84) : clamp(natural, 3, 16),
    rows: sized,
  };
}

function densityOf({ item }: Row, count: number): Density {
  if (item.kind === 'group' && item.isOpen) return 'heading';
  return count <= MOST_FULL ? 'full' : 'compact';
}

function heightOf(density: Density, row: Row, rows: readonly Row[]): number {
  if (density === 'heading') return HEADING_HEIGHT;
  if (density === 'compact') return compactWidth(row) > WIDEST_COMPACT ? TALL_COMPACT_HEIGHT : COMPACT_HEIGHT;
  const slots = Math.max(0, ...rows.map((row) => row.slots.length));
  return Math.max(60, slots * (BADGE_HEIGHT + BADGE_GAP) + 10);
}

/** Every card of a column keeps the same places, so that a version stands at the same height on all of them. */
function shareSlots(rows: readonly Row[]): readonly Row[] {
  const lanes = new Map(rows.flatMap((row) => row.slots.map((version, index) => [version, row.lanes[index] ?? 0])));
  if (lanes.size > MOST_SHARED) return rows;
  const slots = [...lanes].sort(([, a], [, b]) => a - b).map(([version]) => version);
  return rows.map((row) => ({ ...row, slots }));
}

const compactWidth = ({ nameLength, slots }: Row): number => FRAME + slots.length * BADGE + nameLength * LETTER;

function widthOf(isFull: boolean, hasGroups: boolean, rows: readonly Row[]): number {
  if (hasGroups) return isFull ? 340 : 436;
  if (isFull) return 272;
  return clamp(Math.max(...rows.map(compactWidth)), COMPACT_WIDTH, WIDEST_COMPACT);
}
