// What is proposed, is it still about the open plan, and how does it do beside it?
import type { Comparison } from '../engine/Comparison.ts';
import type { PlanOptions, PlanOutcome } from '../engine/planner/MigrationPlan.ts';
import { planMigration } from '../engine/planner/planMigration.ts';
import type { Scenario } from '../model/Scenario.ts';
import type { AppState } from './AppState.ts';
import type { ProposedPlan } from './ProposalState.ts';
import { analysisOf, isSameButLayout, selectAnalysis } from './selectAnalysis.ts';
import { compare } from './selectComparison.ts';

/** May take seconds where there are hundreds of actors. */
export const makeProposal = (scenario: Scenario, options: PlanOptions): PlanOutcome => planMigration(scenario, options);

/** Null: none is asked for, none is there yet, or there is no plan. */
export function selectProposedPlan({ session: { proposal } }: AppState): ProposedPlan | null {
  return proposal?.outcome?.kind === 'plan' ? proposal.outcome : null;
}

/** The plan has changed since; where boxes stand is no change. */
export function selectIsProposalStale({ session: { proposal }, document: { scenario } }: AppState): boolean {
  return proposal !== null && proposal.scenario !== scenario && !isSameButLayout(proposal.scenario, scenario);
}

/** The open plan is A, the proposed one B. */
export function selectProposedComparison(state: AppState): Comparison | null {
  const proposed = selectProposedPlan(state);
  if (!proposed) return null;
  const b = analysisOf(proposed.scenario);
  return compare(selectAnalysis(state), b);
}
