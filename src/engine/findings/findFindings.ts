// What is worth saying of a plan besides its verdicts? All rules, phase by phase, and then the plan as a whole.
import { FINDING_CODES, type FindingCode, SEVERITIES } from '../../model/findingCodes.ts';
import { planAcceptedGap } from './acceptedGap.ts';
import { planAnswerIncomplete } from './answerIncomplete.ts';
import { planBothAtOnce } from './bothAtOnce.ts';
import { findCanRetire } from './canRetire.ts';
import { findClaimFailed } from './claimFailed.ts';
import { planCloseToEndOfLife } from './closeToEndOfLife.ts';
import { planDefaultRoute } from './defaultRoute.ts';
import { Episodes } from './Episodes.ts';
import type { Finding } from './Finding.ts';
import type { PhaseRule, PlanFacts, Span } from './FindingRule.ts';
import { planFallbackCalls } from './fallbackCalls.ts';
import { IdleActors } from './IdleActors.ts';
import { findKeptLonger } from './keptLongerThanNeeded.ts';
import { planLeftWhileNeeded } from './leftWhileNeeded.ts';
import { planLinkBroken } from './linkBroken.ts';
import { NeedlessAcceptances } from './NeedlessAcceptances.ts';
import { planNewcomerOnOutgoing } from './newcomerOnOutgoing.ts';
import { planPermissionMissing } from './permissionMissing.ts';
import { planPermissionWithoutRoute } from './permissionWithoutRoute.ts';
import { planRetiredTooEarly } from './retiredTooEarly.ts';
import { planRouteOverlap } from './routeOverlap.ts';
import { planRouteWithoutOffer } from './routeWithoutOffer.ts';
import { planRouteWithoutPermission } from './routeWithoutPermission.ts';
import { Scene } from './Scene.ts';
import { makeOutages } from './splitOutages.ts';
import { toFinding } from './toFinding.ts';
import { planVersionEnded } from './versionEnded.ts';

/** Gravest first, then by phase, code and cause. */
export function findFindings(plan: PlanFacts): readonly Finding[] {
  const { source } = plan;
  const episodes = makeRules(plan).map((rule) => new Episodes(rule));
  const [needless, idle] = [new NeedlessAcceptances(plan), new IdleActors(plan)];
  for (const phase of source.states.keys()) {
    const scene = new Scene(source, phase);
    for (const one of [...episodes, needless, idle]) one.look(scene);
  }
  const tell = (code: FindingCode, spans: readonly Span<FindingCode>[]) =>
    spans.map((span) => toFinding(source.index, code, span));
  return [
    ...episodes.flatMap(({ rule, spans }) => tell(rule.code, spans)),
    ...tell('claim-failed', findClaimFailed(plan)),
    ...tell('kept-longer-than-needed', findKeptLonger(plan)),
    ...tell('needless-acceptance', needless.spans),
    ...tell('idle-actor', idle.spans),
    ...tell('can-retire', findCanRetire(plan)),
  ].sort(inOrder);
}

function makeRules(plan: PlanFacts): readonly PhaseRule<FindingCode>[] {
  const split = makeOutages(plan);
  return [
    planLinkBroken(split),
    planRetiredTooEarly(split),
    planVersionEnded(split),
    planAnswerIncomplete(),
    planPermissionMissing(),
    planRouteWithoutOffer(),
    planRouteOverlap(),
    planBothAtOnce(plan),
    planDefaultRoute(plan),
    planCloseToEndOfLife(plan),
    planFallbackCalls(),
    planNewcomerOnOutgoing(plan),
    planPermissionWithoutRoute(plan),
    planRouteWithoutPermission(plan),
    planLeftWhileNeeded(plan),
    planAcceptedGap(plan),
  ];
}

function inOrder(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    a.phase - b.phase ||
    FINDING_CODES.indexOf(a.code) - FINDING_CODES.indexOf(b.code) ||
    (a.cause < b.cause ? -1 : a.cause > b.cause ? 1 : 0)
  );
}
