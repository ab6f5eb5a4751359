// Which facts make a circle of conditions that no plan can meet? Empty where no single circle does.
import { earliestTimes } from './earliestTimes.ts';
import type { PlanFact } from './MigrationPlan.ts';
import type { Clause, PlanModel } from './PlanModel.ts';
import type { FullPuzzle, Tied } from './toPuzzle.ts';

export function findCircleFacts(model: PlanModel, puzzle: FullPuzzle): readonly PlanFact[] {
  const [dead] = puzzle.dead;
  if (dead) return unique(factsOfClause(model, dead));
  const found = earliestTimes(puzzle.count, puzzle.edges);
  if (found.ok) return [];
  return unique(found.circle.flatMap((edge) => factsOf(model, edge)));
}

function factsOf(model: PlanModel, { bound, clause }: Tied): readonly PlanFact[] {
  if (clause) return factsOfClause(model, clause);
  return bound?.facts ?? [];
}

function factsOfClause({ scenario, movers, index }: PlanModel, { link, past }: Clause): readonly PlanFact[] {
  const facts: PlanFact[] = [{ kind: 'needs', link }];
  for (const { actor, isUnable, dial } of movers) {
    if (isUnable && dial.steps.some(({ role, moment }) => role === 'switch' && past.includes(moment)))
      facts.push({ kind: 'unable', actor });
  }
  const contract = scenario.applications.find(({ id }) => id === link.application)?.contract;
  const moves = movers.some((one) => one.actor === link.consumer && index.contracts[one.contract]?.id === contract);
  const consumer = scenario.consumers.find(({ id }) => id === link.consumer);
  const version = consumer?.supports?.[0];
  if (!moves && version !== undefined) facts.push({ kind: 'never-moves', actor: link.consumer, version });
  return facts;
}

function unique(facts: readonly PlanFact[]): readonly PlanFact[] {
  return [...new Map(facts.map((fact) => [JSON.stringify(fact), fact])).values()];
}
