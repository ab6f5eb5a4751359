// How do two plans differ? What is handed out when two analyses are laid side by side, as types.
import type { ActorId, VersionId } from '../model/Scenario.ts';
import type { Analysis, LinkRef, Retirement, Status } from './Analysis.ts';

/** How a link fares, told for comparing: `accepted` is a broken accepted link, `none` is no link of that plan. */
export type ComparedStatus = Status | 'accepted' | 'none';

/** Two outcomes are the same when status and version are. */
export interface Outcome {
  readonly status: ComparedStatus;
  /** Null unless answered. */
  readonly version: VersionId | null;
}

/** So many links have the one outcome in A and the other in B. */
export interface OutcomeShift {
  readonly from: Outcome;
  readonly to: Outcome;
  readonly links: number;
}

/** One column of the axis that the plans share: a phase that both have, or that one has alone. */
export interface PhasePair {
  /** Indexes of the phase in each plan. */
  readonly a: number | null;
  readonly b: number | null;
  /** Both have it, but it stands elsewhere among the other phases in B. */
  readonly isMoved: boolean;
}

export interface ComparedPhase extends PhasePair {
  /** Links whose outcomes differ; 0 where one plan lacks the phase. */
  readonly differing: number;
  /** They by outcome, the first met first. */
  readonly shifts: readonly OutcomeShift[];
}

export interface ComparedLink extends LinkRef {
  readonly from: Outcome;
  readonly to: Outcome;
}

/** A retirement (all applications together) whose verdict, earliest or planned phase differs; null: no such row there. */
export interface ComparedRetirement {
  readonly a: Retirement | null;
  readonly b: Retirement | null;
}

/** The first phase from which somebody may drop the version. */
export interface FirstRetirement {
  readonly version: VersionId;
  /** A producer or a consumer; null: none in this plan. */
  readonly phase: number | null;
  readonly actors: readonly ActorId[];
  /** All platforms at once; null: never in this plan. */
  readonly platforms: number | null;
}

/** What a plan costs, in numbers that can be set against another plan's. Counted over the plan's own phases. */
export interface PlanMeasures {
  /** Broken links, not accepted, of every phase. */
  readonly outages: number;
  /** Consumers and producers that hold at least two versions of a contract at the end of a phase, of every phase. */
  readonly doubled: number;
  /** Platforms that carry at least two versions of a contract, of every phase. */
  readonly doubledPlatforms: number;
  /** Elementary changes after the first phase: see docs/comparing.md. */
  readonly changes: number;
  readonly firstRetirements: readonly FirstRetirement[];
}

export interface Comparison {
  readonly a: Analysis;
  readonly b: Analysis;
  /** The axis: A's phases in A's order, those of B alone after the phase that they follow in B. */
  readonly phases: readonly ComparedPhase[];
  /** Made when asked for. */
  readonly retirements: readonly ComparedRetirement[];
  readonly measures: { readonly a: PlanMeasures; readonly b: PlanMeasures };
  /** Links of a column whose outcomes differ, at most `limit`: by application, consumer, address, as A lists them, then B. */
  links(column: number, limit?: number): readonly ComparedLink[];
}
