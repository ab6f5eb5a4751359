// Does what the plan promises hold? One claim, held against the facts of its phase.
import type { ActorId, Claim, VersionId } from '../model/Scenario.ts';
import type { LinkFact } from './Analysis.ts';

/** How many failing links are listed; `failingCount` counts all. */
export const CLAIM_LINKS = 50;

/** Why one actor's version is not as claimed. */
export interface FailedGoing {
  readonly actor: ActorId;
  readonly version: VersionId;
  /** `held`: some link holds it still; `free`: it may go, against the claim; `never-had`: there is nothing to drop. */
  readonly reason: 'held' | 'free' | 'never-had';
  /** The first phase in which it may go; null: none. */
  readonly earliest: number | null;
}

export interface ClaimResult {
  readonly claim: Claim;
  /** Its place in the file's list. */
  readonly index: number;
  readonly phase: number;
  /** A claim about links that names no link does not hold: it says nothing. */
  readonly holds: boolean;
  /** Links that it names; 0 for a claim about what may go. */
  readonly linkCount: number;
  readonly failing: readonly LinkFact[];
  readonly failingCount: number;
  readonly failedGoing: readonly FailedGoing[];
}
