// Which order is proposed for the plan, and when is that no longer what was asked about? Lasts as long as the page.
import type { PlanOptions, PlanOutcome } from '../engine/planner/MigrationPlan.ts';
import type { Scenario } from '../model/Scenario.ts';

/** Under which conditions it is made. */
export type ProposalOptions = Omit<PlanOptions, 'titleOf'>;

export interface ProposalState {
  /** The plan for which it is made. */
  readonly scenario: Scenario;
  readonly options: ProposalOptions;
  /** Null: it is being worked out. */
  readonly outcome: PlanOutcome | null;
}

/** The proposed plan: an outcome that has one. */
export type ProposedPlan = Extract<PlanOutcome, { readonly kind: 'plan' }>;
