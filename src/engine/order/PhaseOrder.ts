// In which order must the changes of a phase be made, for no link to break on the way?
import type { ActorId, Address, OverrideState, VersionId } from '../../model/Scenario.ts';
import type { LinkRef } from '../Analysis.ts';
import type { StepFailure } from './StepRules.ts';

/** One part of a phase's changes: one actor, one thing. */
export type ChangePart = {
  readonly actor: ActorId;
  /** Place of the change in the phase's list. */
  readonly change: number;
} & (
  | { readonly kind: 'adds' | 'removes'; readonly version: VersionId; readonly addresses: readonly Address[] | null }
  | { readonly kind: 'leaves' }
  | { readonly kind: 'moves'; readonly platform: ActorId }
  | {
      readonly kind: 'route';
      readonly version: VersionId;
      readonly addresses: readonly Address[] | null;
      readonly platform: ActorId | null;
      readonly state: OverrideState;
    }
  | {
      readonly kind: 'permission';
      readonly version: VersionId;
      readonly addresses: readonly Address[] | null;
      readonly state: OverrideState;
    }
);

/** `then` done while `first` is not: the link breaks, and so many with it. Parts by their number. */
export interface NeededOrder extends StepFailure {
  readonly first: number;
  readonly then: number;
  readonly link: LinkRef;
  readonly links: number;
}

/** Parts that must be done at one and the same time (brytdatum): every order of theirs breaks some link. */
export interface PhaseCutOver extends StepFailure {
  readonly parts: readonly number[];
  /** One of the links that break. */
  readonly link: LinkRef;
  /** What each of them would have to wait for, where that can be said of pairs. */
  readonly needs: readonly NeededOrder[];
}

export interface Tangle extends StepFailure {
  readonly parts: readonly number[];
  readonly link: LinkRef;
}

/** `any`: no order breaks a link. `needed`: some do. `unknown`: too many parts hang together to say. */
export type PhaseOrder =
  | { readonly kind: 'any'; readonly parts: readonly ChangePart[] }
  | {
      readonly kind: 'needed';
      readonly parts: readonly ChangePart[];
      /** All parts in an order that breaks nothing; those of one step at one and the same time:
       * a cut-over, or the switch of one who cannot have two versions at once. */
      readonly steps: readonly (readonly number[])[];
      /** The steps by their number, those of one stage in any order among themselves. Free parts apart. */
      readonly stages: readonly (readonly number[])[];
      /** Why: what must come before what. Those that follow from others are left out. */
      readonly needs: readonly NeededOrder[];
      readonly cutOvers: readonly PhaseCutOver[];
      /** What pairs cannot say: some orders of these break the link, and the one of the steps does not. */
      readonly tangles: readonly Tangle[];
      /** Parts that may be done at any time. */
      readonly free: readonly number[];
    }
  | { readonly kind: 'unknown'; readonly parts: readonly ChangePart[] };
