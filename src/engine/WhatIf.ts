// What if? What is handed out about changes that are only tried, as types. Definitions: docs/what-if.md.
import type { ActorId, VersionId } from '../model/Scenario.ts';
import type { LinkRef, Retirement } from './Analysis.ts';
import type { ComparedLink, ComparedRetirement } from './Comparison.ts';

export interface TrialPhase {
  /** Of the tried plan. */
  readonly phase: number;
  /** Only the tried plan has it: it is set against the last phase of the plan, which stands for all that comes after. */
  readonly isNew: boolean;
  /** Broken in the tried plan and not in the plan, and the other way round. Accepted gaps are not broken. */
  readonly broke: number;
  readonly mended: number;
  /** The first that break. */
  readonly links: readonly ComparedLink[];
  readonly coverage: { readonly planned: number | null; readonly tried: number | null };
}

/** A retirement, for all applications together, whose earliest safe phase is another one. */
export interface MovedRetirement {
  /** Of the tried plan. */
  readonly retirement: Retirement;
  /** Phases of the tried plan; null: none. */
  readonly from: number | null;
  readonly to: number | null;
  /** Later by so many phases; less than 0: earlier; null where there is none on one side. */
  readonly phases: number | null;
  /** The same in days; null also where one of the phases is not dated. */
  readonly days: number | null;
}

export interface TrialEffect {
  /** Where some link breaks or is mended, in order. */
  readonly phases: readonly TrialPhase[];
  /** Too early in the tried plan and not in the plan. */
  readonly tooEarly: readonly Retirement[];
  readonly moved: readonly MovedRetirement[];
  /** Phases that the plan gets at its end. */
  readonly added: readonly number[];
}

/** What would be won if an actor, or all of a system, had the target version as soon as it is there. */
export interface HoldUp {
  /** The actor's kind; `system`: all consumers and producers of a system. */
  readonly kind: 'consumer' | 'producer' | 'platform' | 'system';
  /** The actor's id, or what the system is called. */
  readonly id: string;
  readonly actors: readonly ActorId[];
  /** Retirements (all applications together) with an earlier earliest phase. */
  readonly freed: number;
  /** Of these, those that have none at all as the plan is. */
  readonly gained: number;
  /** By how many phases, in sum; one that has none counts as one that comes after the last phase. */
  readonly phases: number;
  /** By how many days, in sum of those whose phases are both dated; null: none is. */
  readonly days: number | null;
  /** Links, over all phases, that are broken then and not as planned: the version alone is not enough there. */
  readonly breaks: number;
}

export interface HoldUps {
  /** Those that hold something up, the most first. */
  readonly actors: readonly HoldUp[];
  readonly systems: readonly HoldUp[];
  /** How many actors get a target version late or never, and how many of them were tried. */
  readonly late: number;
  readonly tried: number;
}

export interface Dying {
  readonly version: VersionId;
  /** The last phase that is dated on the day or before it, or not at all: what stands there dies. Null: none. */
  readonly phase: number | null;
  /** Answered there while the platforms carry the version, and broken when none does. */
  readonly links: number;
  /** The same, of accepted gaps, which are no outages. */
  readonly accepted: number;
  /** The first of the links, at most 500. */
  readonly first: readonly LinkRef[];
  /** The phases dated after the day in which links are broken because of it. */
  readonly later: readonly DyingLater[];
  /** Retirements (all applications together) whose verdict or earliest phase is another than as the plan is now. */
  readonly retirements: readonly ComparedRetirement[];
}

export interface DyingLater {
  readonly phase: number;
  readonly links: number;
  readonly accepted: number;
}
