// Whom are these facts about? Each once, in the order in which they are told.
import type { PlanFact } from '../../engine/planner/MigrationPlan.ts';
import type { ActorId, Address } from '../../model/Scenario.ts';

export function findActorsIn(
  facts: readonly PlanFact[],
  producersAt: (address: Address) => readonly ActorId[],
): readonly ActorId[] {
  const found = facts.flatMap((fact): readonly ActorId[] => {
    if (fact.kind === 'needs') return [fact.link.consumer, ...producersAt(fact.link.address)];
    return 'actor' in fact ? [fact.actor] : [];
  });
  return [...new Set(found)];
}
