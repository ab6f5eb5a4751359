// Which findings has a plan, link by link and item by item? The check on the engine's; shares no code with it.
import type { Scenario } from '../../../src/model/Scenario.ts';
import { evaluatePhase, openPlainly } from '../evaluatePlainly.ts';
import { retirementsOf } from '../retirementsOf.ts';
import { bothAtOnce, newcomerOnOutgoing } from './actorRules.ts';
import {
  acceptedGap,
  answerIncomplete,
  closeToEndOfLife,
  fallbackCalls,
  leftWhileNeeded,
  permissionMissing,
} from './callRules.ts';
import { outageRules } from './outageRules.ts';
import { episodesOf, type PlainCase, type PlainFinding } from './PlainRule.ts';
import { canRetire, idleActor, keptLonger, needlessAcceptance } from './planRules.ts';
import { permissionWithoutRoute, routeOverlap, routeWithoutOffer, routeWithoutPermission } from './routeRules.ts';

/** All but those of default addresses and of claims, in no order. */
export function findingsOf(scenario: Scenario): readonly PlainFinding[] {
  const { phases, links } = openPlainly(scenario);
  const facts = scenario.phases.map((_, n) => evaluatePhase(phases, links, n).links);
  const one: PlainCase = { phases, links, facts, retirements: retirementsOf(phases, links) };
  const rules = [
    ...outageRules(one),
    answerIncomplete(one),
    permissionMissing(one),
    routeWithoutOffer(one),
    routeOverlap(one),
    bothAtOnce(one),
    closeToEndOfLife(one),
    fallbackCalls(one),
    newcomerOnOutgoing(one),
    permissionWithoutRoute(one),
    routeWithoutPermission(one),
    leftWhileNeeded(one),
    acceptedGap(one),
  ];
  return [
    ...rules.flatMap((rule) => episodesOf(rule, scenario.phases.length)),
    ...keptLonger(one),
    ...canRetire(one),
    ...needlessAcceptance(one, links),
    ...idleActor(one),
  ];
}
