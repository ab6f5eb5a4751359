// What is proposed, is it still about the open plan, and how does it do beside it?
import type { Comparison } from '../engine/Comparison.ts';
import type { PlanOutcome } from '../engine/planner/MigrationPlan.ts';
import { planMigration } from '../engine/planner/planMigration.ts';
import type { Scenario } from '../model/Scenario.ts';
import type { AppState } from './AppState.ts';
import type { ProposalOptions, ProposedPlan } from './ProposalState.ts';
import { analysisOf, isSameButLayout, selectAnalysis } from './selectAnalysis.ts';
import { compare } from './selectComparison.ts';
import { tellApart } from './tellApart.ts';

/** What phases are called that the written plan has not: by their place; and where one that it has is called so, too. */
export interface PhaseTitles {
  of(number: number): string;
  again(title: string): string;
}

/** May take seconds where there are hundreds of actors. */
export function makeProposal(scenario: Scenario, options: ProposalOptions, titles: PhaseTitles): PlanOutcome {
  const outcome = planMigration(scenario, { ...options, titleOf: titles.of });
  if (outcome.kind !== 'plan') return outcome;
  return { ...outcome, scenario: tellApart(outcome.scenario, scenario, titles.again) };
}

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
