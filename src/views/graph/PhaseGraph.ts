// What does the picture show in one phase? The facts of every card, slab, line and gap, by id.
import type { Counts, Extent, FailureCode } from '../../engine/Analysis.ts';
import type { ActorId, VersionId } from '../../model/Scenario.ts';
import type { Attachment } from './GraphPlan.ts';
import type { Flow } from './toFlows.ts';

/** How the calls on a line are served; `fallback` only if all of them are. */
export type LineStyle = 'target' | 'outgoing' | 'fallback';

/** A line that carries calls in this phase. */
export interface Segment extends Attachment {
  readonly style: LineStyle;
  readonly links: number;
  /** Answers with missing sources (R13). */
  readonly incomplete: number;
  /** Where a first try failed: at the platform, or at a hop's lower platform. */
  readonly ring: 'near' | 'far' | null;
}

/** A consumer and a producer, or groups, with links between them that are not answered. */
export interface Pair {
  readonly id: string;
  readonly consumer: string;
  readonly producer: string;
  readonly broken: number;
  readonly accepted: number;
  /** Of the broken ones. */
  readonly codes: readonly { readonly code: FailureCode; readonly links: number }[];
}

export type Mark = 'may-go' | 'too-early';

export interface BadgeFacts {
  readonly version: VersionId;
  readonly label: string;
  readonly tone: 'target' | 'outgoing';
  readonly extent: Extent;
  readonly change: 'gained' | 'lost' | null;
  /** At how many of a producer's addresses, or how many of a group's members. */
  readonly count: number;
  readonly of: number;
  readonly mark: Mark | null;
  readonly hasEnded: boolean;
}

export type Presence = 'present' | 'new' | 'absent' | 'left';

export interface CardFacts {
  readonly id: string;
  readonly name: string;
  readonly detail: string | null;
  readonly presence: Presence;
  /** Not in the chosen application. */
  readonly isOutside: boolean;
  /** By slot; null: neither now nor in the phase before. */
  readonly badges: readonly (BadgeFacts | null)[];
  readonly counts: Counts;
  /** Of a group: how many actors it holds. */
  readonly size: number | null;
  /** The whole state in words, for those who do not see it. */
  readonly sentence: string;
}

export interface SlabFacts {
  readonly id: ActorId;
  readonly name: string;
  readonly lanes: readonly BadgeFacts[];
  readonly sentence: string;
}

export interface PhaseGraph {
  readonly flows: readonly Flow[];
  readonly cards: ReadonlyMap<string, CardFacts>;
  readonly slabs: ReadonlyMap<ActorId, SlabFacts>;
  readonly segments: ReadonlyMap<string, Segment>;
  readonly pairs: ReadonlyMap<string, Pair>;
}
