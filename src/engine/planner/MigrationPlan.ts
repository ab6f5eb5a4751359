// What does the planner hand out? A plan that moves everyone to the target, or why there is none.
import type { ActorId, Address, DateText, Scenario, VersionId } from '../../model/Scenario.ts';
import type { LinkRef } from '../Analysis.ts';

export interface PlanOptions {
  /** At most so many actors change in a phase; left out: any number. */
  readonly maxChanges?: number;
  /** Phases stand only on the days of releases. */
  readonly releasesOnly?: boolean;
  /** What a phase that the written plan has not is called, by its place in the plan, from 1; left out: its id. */
  readonly titleOf?: (number: number) => string;
}

/** The ways of moving that the source document tells (B1–B8 in docs/planner.md), and the mirror image of one of them. */
export type Strategy =
  | 'coordinated-switch'
  | 'consumers-first'
  | 'producers-first'
  | 'groups-by-need'
  | 'cut-over'
  | 'straight-to-target';

/** What of the need graph makes the strategy fit. */
export interface StrategyFit {
  readonly consumers: number;
  readonly producers: number;
  /** Groups of consumers and producers that need each other and no one else. */
  readonly groups: number;
  readonly isAllToAll: boolean;
  readonly newcomers: number;
  /** Actors that cannot run two versions at once. */
  readonly unable: number;
}

/** A common day: these switch at one and the same time. */
export interface CutOver {
  /** Id of a phase of the proposed plan. */
  readonly phase: string;
  readonly actors: readonly ActorId[];
}

/** It keeps the version at the end, for links of others who do not move. */
export interface Keeping {
  readonly actor: ActorId;
  readonly version: VersionId;
  readonly links: readonly LinkRef[];
}

/** An aggregating service answers without these sources, from the one phase through the other (ids of the proposed plan). */
export interface Losing {
  readonly actor: ActorId;
  readonly phase: string;
  readonly until: string;
  readonly missing: readonly Address[];
}

/** One of the facts that contradict each other. */
export type PlanFact =
  | { readonly kind: 'needs'; readonly link: LinkRef }
  | { readonly kind: 'unable'; readonly actor: ActorId }
  | { readonly kind: 'ready-from'; readonly actor: ActorId; readonly date: DateText }
  | { readonly kind: 'joins'; readonly actor: ActorId; readonly phase: string }
  | { readonly kind: 'leaves'; readonly actor: ActorId; readonly phase: string }
  | { readonly kind: 'ends'; readonly version: VersionId; readonly date: DateText }
  | { readonly kind: 'never-moves'; readonly actor: ActorId; readonly version: VersionId }
  | { readonly kind: 'last-release'; readonly date: DateText | null }
  | { readonly kind: 'max-changes'; readonly limit: number };

export type PlanOutcome =
  | {
      readonly kind: 'plan';
      /** The whole file: the same cast, with phases of its own. */
      readonly scenario: Scenario;
      /** Phases after the first. */
      readonly phases: number;
      /** No plan has fewer; equal to `phases` where that is proven the fewest. */
      readonly lowerBound: number;
      readonly strategy: Strategy;
      readonly fit: StrategyFit;
      readonly cutOvers: readonly CutOver[];
      /** Those who keep an outgoing version, for links of others who do not move. */
      readonly keeping: readonly Keeping[];
      /** Answers for which no plan was found that keeps all sources. */
      readonly losing: readonly Losing[];
    }
  | { readonly kind: 'impossible'; readonly facts: readonly PlanFact[] }
  /** Everyone is on the target from the start. */
  | { readonly kind: 'nothing-to-do' }
  /** No plan was found in what was searched; or one that could not be shown to be safe. */
  | { readonly kind: 'unknown'; readonly lowerBound: number }
  /** So many links are too many to plan for: nothing was tried. */
  | { readonly kind: 'too-large'; readonly links: number; readonly limit: number };
