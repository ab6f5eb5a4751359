// What must a rule tell, so that its findings can be gathered? What holds in a phase, and what to say where it begins.
import type { FindingCode } from '../../model/findingCodes.ts';
import type { Retirement } from '../Analysis.ts';
import type { ClaimResult } from '../ClaimResult.ts';
import type { RetirementSource } from '../findRetirements.ts';
import type { ActorSet } from './ActorSet.ts';
import type { FindingOf } from './Finding.ts';
import type { RowSet } from './RowSet.ts';
import type { Scene } from './Scene.ts';

/** What all phases have in common. */
export interface PlanFacts {
  readonly source: RetirementSource;
  readonly retirements: readonly Retirement[];
  readonly claims: readonly ClaimResult[];
}

/** What holds in one phase: by cause, the items for which it does. */
export type Held = ReadonlyMap<string, RowSet>;

/** What is said of the items for which it begins to hold. */
export interface Told<Code extends FindingCode> {
  readonly args: FindingOf<Code>['args'];
  readonly actors: ActorSet;
  /** Links that it covers, in rows of `linkKey`. */
  readonly links: RowSet;
}

/** A rule that looks at one phase at a time; made anew for each plan, and asked for the phases in order. */
export interface PhaseRule<Code extends FindingCode> {
  readonly code: Code;
  hold(scene: Scene): Held;
  tell(scene: Scene, cause: string, begun: RowSet): Told<Code>;
}

/** What a rule finds that looks at the plan as a whole. */
export interface Span<Code extends FindingCode> extends Told<Code> {
  readonly phase: number;
  readonly until: number;
  readonly cause: string;
  /** Where `links` are not all of them. */
  readonly linkCount?: number;
}
