// What is printed when a plan is asked for? The whole file on the one side, the strategy and its reason on the other.
import type { PlanOptions, PlanOutcome } from '../engine/planner/MigrationPlan.ts';
import { planMigration } from '../engine/planner/planMigration.ts';
import { toCanonical, writeScenario } from '../format/writeScenario.ts';
import type { Words } from '../i18n/createWords.ts';
import { describeNoPlan, describeProposal, type Proposal } from '../i18n/describeProposal.ts';
import type { Scenario } from '../model/Scenario.ts';
import type { PlanCommand } from './parseArguments.ts';

export interface Printed {
  readonly output: string;
  readonly errors: string;
  /** 0: here is one · 1: there is none, or none was found. */
  readonly status: 0 | 1;
}

/** Where all that are to move have come to the target already, the file is handed on as it is. */
export function toProposal(scenario: Scenario, command: PlanCommand, words: Words): Printed {
  const options: PlanOptions = {
    releasesOnly: command.releasesOnly,
    titleOf: (number) => words.t('planner.extraPhase', { number: String(number) }),
    ...(command.maxChanges === null ? {} : { maxChanges: command.maxChanges }),
  };
  const outcome = planMigration(scenario, options);
  const json = command.json ? `${JSON.stringify(toReport(outcome), null, 2)}\n` : '';
  if (outcome.kind === 'plan') {
    return { output: command.json ? json : writeScenario(outcome.scenario), errors: tell(words, outcome), status: 0 };
  }
  const errors = `${describeNoPlan(words, scenario, outcome)}\n`;
  if (outcome.kind === 'nothing-to-do')
    return { output: command.json ? json : writeScenario(scenario), errors, status: 0 };
  return { output: json, errors, status: 1 };
}

function tell(words: Words, proposal: Proposal): string {
  const { title, why, bound, cutOvers, keeping, losing } = describeProposal(words, proposal);
  return [title, why, bound, ...cutOvers, ...keeping, ...losing].map((line) => `${line}\n`).join('');
}

/** The outcome, its kind first under the name `outcome`. */
function toReport(outcome: PlanOutcome): object {
  if (outcome.kind !== 'plan') {
    const { kind, ...rest } = outcome;
    return { outcome: kind, ...rest };
  }
  const { kind, scenario, ...rest } = outcome;
  return { outcome: kind, ...rest, scenario: toCanonical(scenario) };
}
