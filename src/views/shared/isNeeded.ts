// Does a consumer need all of a producer's addresses in an application?
import { coversPairs, participantsOf, toPairSet } from '../../model/edits/PairSet.ts';
import type { ActorId, Application, Scenario } from '../../model/Scenario.ts';

export function isNeeded(scenario: Scenario, application: Application, consumer: ActorId, producer: ActorId): boolean {
  const there = participantsOf(scenario, application);
  const sets = (application.needs ?? [{}]).map((entry) => toPairSet(scenario, there, entry));
  return coversPairs(sets, toPairSet(scenario, there, { consumers: [consumer], producers: [producer] }));
}
