// What must be decided, and what binds the decision? Moments to be put in phases, and orders that break links.
import type { ActorId, Change, DateText, Scenario, VersionId } from '../../model/Scenario.ts';
import type { LinkRef } from '../Analysis.ts';
import type { PhaseState } from '../PhaseState.ts';
import type { PhaseView } from '../PhaseView.ts';
import type { ScenarioIndex } from '../ScenarioIndex.ts';
import type { PlanFact } from './MigrationPlan.ts';

/**
 * Something that falls in one phase of the proposed plan, to be found: a free element, or several at one and the same
 * time (brytdatum). Others mark where the given things fall.
 */
export type Moment =
  | { readonly kind: 'start' | 'last' }
  | { readonly kind: 'free' }
  /** A phase of the written plan in which something happens that is not ours to move. */
  | {
      readonly kind: 'anchor';
      readonly phase: number;
      readonly date: DateText | null;
      readonly facts: readonly PlanFact[];
    }
  /** The first phase that is not dated before the day. */
  | { readonly kind: 'ready'; readonly date: DateText }
  /** The first phase on the day of the release or later; of the last one: past all releases. */
  | { readonly kind: 'slot'; readonly number: number }
  /** The first phase that is dated after the version's end of life. */
  | { readonly kind: 'end'; readonly date: DateText; readonly version: VersionId };

export type StepRole = 'add' | 'drop' | 'switch' | 'join' | 'leave' | 'fixed' | 'end';

export interface DialStep {
  readonly role: StepRole;
  /** Number of the moment at which it is taken. */
  moment: number;
  readonly changes: readonly Change[];
}

/** What one actor does, one step after another: how far it has come is its place on the dial. */
export interface Dial {
  /** Null: end of life, which is no one's doing. */
  readonly actor: ActorId | null;
  /** Contract that the steps are about; -1: any. */
  readonly contract: number;
  readonly steps: DialStep[];
}

/** An actor that moves, in one contract. */
export interface Mover {
  readonly actor: ActorId;
  readonly kind: 'consumer' | 'producer' | 'platform';
  readonly contract: number;
  readonly dial: Dial;
  /** Has at least two versions before its first step. */
  readonly isDoubledAtStart: boolean;
  readonly isNewcomer: boolean;
  readonly isUnable: boolean;
  /** The moment of its leaving, if it leaves. */
  readonly leaves: number | null;
  /** The older versions that it drops. */
  readonly older: readonly VersionId[];
}

/** `to` falls at least `gap` phases after `from`. */
export interface Apart {
  readonly from: number;
  readonly to: number;
  readonly gap: number;
}

/** One of the alternatives must hold, or a link breaks. */
export interface Clause {
  readonly options: readonly Apart[];
  /** Moments that are all past, and those that are none past, when it breaks. */
  readonly past: readonly number[];
  readonly ahead: readonly number[];
  /** The first link met that breaks otherwise. */
  readonly link: LinkRef;
  /** It would lose a source of an aggregating service (R13), not a link. */
  readonly isLoss: boolean;
}

/** A condition that stands whatever the links; with the facts that make it. */
export interface Bound extends Apart {
  readonly facts: readonly PlanFact[];
}

export interface Ground {
  readonly scenario: Scenario;
  readonly index: ScenarioIndex;
  /** Of the written plan. */
  readonly states: readonly PhaseState[];
  readonly dates: readonly (DateText | null)[];
  readonly base: Pick<PhaseView, 'index' | 'findPath' | 'registry'>;
}

export const START = 0;
export const LAST = 1;

/** A day on which a phase may stand, where phases stand on the days of releases only. */
export interface Slot {
  readonly release: string;
  readonly date: DateText;
}

export interface PlanModel extends Ground {
  /** Null: phases may stand on any day. */
  readonly slots: readonly Slot[] | null;
  /** Given phases that are on no release's day: nothing else is done in them. */
  readonly closed: readonly number[];
  readonly moments: readonly Moment[];
  readonly movers: readonly Mover[];
  readonly dials: readonly Dial[];
  readonly bounds: readonly Bound[];
}
