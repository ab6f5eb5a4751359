// What does evaluation print (§7), findings apart?
import type { Counts, LinkFact, LinkRef, RetirementKind, Verdict } from '../../src/engine/Analysis.ts';
import type { ActorId, DateText, VersionId } from '../../src/model/Scenario.ts';

export interface PlainEvaluation {
  readonly title: string;
  readonly phases: readonly PlainPhase[];
  readonly retirements: readonly PlainRetirement[];
}

export interface PlainPhase {
  readonly id: string;
  readonly date: DateText | null;
  readonly links: readonly LinkFact[];
  readonly counts: Counts;
  readonly coverage: number | null;
}

export interface PlainRetirement {
  readonly kind: RetirementKind;
  readonly actor: ActorId | null;
  readonly version: VersionId;
  readonly application: string | null;
  /** Phases by their ids. */
  readonly planned: string | null;
  readonly earliest: string | null;
  readonly verdict: Verdict;
  readonly heldBy: readonly { readonly phase: string; readonly links: readonly LinkRef[] }[];
}
