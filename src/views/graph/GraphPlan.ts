// What is the picture made of, before any phase is shown? Boxes, lanes, and every place where a line may ever go.
import type { ActorId, Position, VersionId } from '../../model/Scenario.ts';
import type { GatheredItem, Side } from '../shared/gatherActors.ts';

export interface Box extends Position {
  readonly width: number;
  readonly height: number;
}

/** `full`: lines and badges above each other. `compact`: one line. `heading`: an open group. */
export type Density = 'full' | 'compact' | 'heading';

/** A consumer, a producer, or a group of them. */
export interface CardPlan {
  readonly id: string;
  readonly item: GatheredItem;
  readonly side: Side;
  readonly density: Density;
  readonly box: Box;
  /** The versions that it ever has: each keeps its place on the card in all phases. */
  readonly slots: readonly VersionId[];
}

export interface LanePlan {
  readonly version: VersionId;
  /** From the slab's top. */
  readonly top: number;
  readonly height: number;
}

export interface SlabPlan {
  readonly id: ActorId;
  readonly parent: ActorId | null;
  readonly level: number;
  readonly box: Box;
  readonly lanes: readonly LanePlan[];
}

/** A place where a line may go in some phase: between a card and a lane, or between the lanes of two platforms. */
export interface Attachment {
  readonly id: string;
  readonly kind: Side | 'hop';
  /** The card; of a hop the platform below. */
  readonly from: string;
  readonly platform: ActorId;
  readonly version: VersionId;
}

/** Where the columns stand, also those in which nobody is. */
export type Columns = Readonly<Record<'consumers' | 'platforms' | 'producers', Strip>>;

export interface Strip {
  readonly left: number;
  readonly width: number;
}

export interface GraphPlan {
  /** In reading order: consumers from the top, then producers. */
  readonly cards: readonly CardPlan[];
  readonly slabs: readonly SlabPlan[];
  readonly attachments: readonly Attachment[];
  readonly columns: Columns;
  /** Free width beside each slab, in which lines bend. */
  readonly gap: number;
  readonly innerGap: number;
}

export const attachmentId = (kind: Side | 'hop', from: string, platform: ActorId, version: VersionId): string =>
  `${kind} ${from} ${platform} ${version}`;
