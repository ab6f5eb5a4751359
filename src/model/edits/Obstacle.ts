// Why is an edit not offered? A reason code with the names of those involved; the words are in i18n/.
import type { ActorKind, Referent } from '../Problem.ts';
import type { DateText } from '../Scenario.ts';

export type Obstacle =
  /** The edit speaks of something that is not there (any more). */
  | { readonly code: 'unknown'; readonly what: Referent; readonly id: string }
  | { readonly code: 'id-taken'; readonly id: string; readonly by: string }
  | { readonly code: 'invalid-id'; readonly id: string }
  | { readonly code: 'blank-name' }
  | { readonly code: 'last'; readonly what: LastOf; readonly name: string }
  /** Who stands on the platform, moves to it, or is its child. */
  | { readonly code: 'platform-in-use'; readonly name: string; readonly by: readonly string[] }
  | { readonly code: 'contract-in-use'; readonly name: string; readonly by: readonly string[] }
  | { readonly code: 'invalid-date'; readonly date: string }
  /** The phase would come after `next` in time, yet before it in order. */
  | {
      readonly code: 'date-order';
      readonly phase: string;
      readonly date: DateText;
      readonly next: string;
      readonly nextDate: DateText;
    }
  | { readonly code: 'end-before-deprecation'; readonly deprecatedFrom: DateText; readonly endOfLife: DateText }
  /** Each the parent of the one before it; the last is the first again. */
  | { readonly code: 'parent-cycle'; readonly platforms: readonly string[] }
  | { readonly code: 'invalid-address'; readonly address: string }
  | { readonly code: 'address-taken'; readonly address: string; readonly by: readonly string[] }
  | { readonly code: 'address-not-listed'; readonly address: string; readonly by: string }
  | { readonly code: 'wrong-kind'; readonly name: string; readonly kind: ActorKind }
  /** There is no such change in the phase, so it cannot be moved. */
  | { readonly code: 'no-such-change'; readonly name: string; readonly version: string; readonly phase: string }
  /** The change would pass the one that takes it back. */
  | { readonly code: 'opposite-between'; readonly name: string; readonly version: string; readonly phase: string }
  /** The phase does not do that to the actor. */
  | { readonly code: 'not-planned'; readonly name: string; readonly phase: string }
  /** What the phase does to the actor would come in another order. */
  | { readonly code: 'order-between'; readonly name: string; readonly phase: string }
  /** None of them does anything in the phases that would be put off. */
  | { readonly code: 'nothing-later'; readonly names: readonly string[] }
  | { readonly code: 'not-later'; readonly phases: number }
  | { readonly code: 'no-next-phase'; readonly phase: string }
  | { readonly code: 'not-participant'; readonly names: readonly string[]; readonly application: string }
  /** A claim, or a known finding, that is not there (any more). */
  | { readonly code: 'no-such-entry'; readonly of: 'claims' | 'known' }
  /** A claim of links and of what may go, in one. */
  | { readonly code: 'claim-mixed' }
  | { readonly code: 'blank-text' }
  /** Nobody, or nothing, is named where someone must be. */
  | { readonly code: 'nothing-named' };

export type ObstacleCode = Obstacle['code'];
/** What must have at least one left. */
export type LastOf = 'version' | 'phase' | 'platform' | 'application' | 'contract' | 'address' | 'need';
