// What must be done before what? Steps that are taken in any order, and the orders that would break a link.
import type { ActorId, Change } from '../../model/Scenario.ts';
import type { FailureCode, LinkRef } from '../Analysis.ts';

/** Something that is done at once. */
export interface Step {
  /** Who does it; several: they do it together. */
  readonly actors: readonly ActorId[];
  /** Applied in this order. */
  readonly changes: readonly Change[];
}

/** How a link breaks: the code of its last attempt, and where that failed (`NO_VERSION`: there was none). */
export interface StepFailure {
  readonly failure: FailureCode;
  readonly platform: ActorId | null;
}

/** Whenever `then` is done, `first` must be done: else these links break. Numbers of steps. */
export interface BeforeRule extends StepFailure {
  readonly first: number;
  readonly then: number;
  /** The first link met that breaks otherwise, and how many do. */
  readonly link: LinkRef;
  readonly links: number;
}

/** What pairs cannot say: sets of steps of which just these being done, of `among`, breaks a link. */
export interface BadSets extends StepFailure {
  readonly among: readonly number[];
  /** Bit i of a set: step `among[i]` is done. */
  readonly bad: readonly number[];
  readonly link: LinkRef;
}

export interface StepRules {
  readonly before: readonly BeforeRule[];
  /** Bad sets that break no rule of `before`. */
  readonly rest: readonly BadSets[];
  /** False: some links hang on too many steps, or there are too many to go through; there may be more rules. */
  readonly isWhole: boolean;
}

/** How a link fares, as far as an order can break it. */
export type Standing = 'answered' | 'broken' | 'absent';

/** Whether it is bad that a link stands so (`now`) between how it stood before all steps and how it stands after them. */
export type IsBad = (before: Standing, now: Standing, end: Standing) => boolean;
