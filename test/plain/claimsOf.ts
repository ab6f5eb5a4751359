// Which claims of a plan hold, and what is otherwise than they say? From the plain links and retirements alone.
import type { LinkFact } from '../../src/engine/Analysis.ts';
import type { FailedGoing } from '../../src/engine/ClaimResult.ts';
import type { Expectation, Scenario } from '../../src/model/Scenario.ts';
import { evaluatePhase, openPlainly } from './evaluatePlainly.ts';
import { namesOf } from './linksOf.ts';
import type { PlainRetirement } from './PlainEvaluation.ts';
import type { PlainPlan } from './PlainPlan.ts';
import { retirementsOf } from './retirementsOf.ts';

export interface PlainClaim {
  readonly phase: number;
  readonly holds: boolean;
  readonly links: number;
  readonly failing: readonly LinkFact[];
  readonly failedGoing: readonly FailedGoing[];
}

export function claimsOf(scenario: Scenario): readonly PlainClaim[] {
  const { phases, links } = openPlainly(scenario);
  const retirements = retirementsOf(phases, links);
  return (scenario.claims ?? []).map(({ phase: id, expect }) => {
    const phase = scenario.phases.findIndex((one) => one.id === id);
    if (expect.status === undefined) {
      const failedGoing = goingOtherwise(scenario, retirements, expect, phase);
      return { phase, holds: failedGoing.length === 0, links: 0, failing: [], failedGoing };
    }
    const named = evaluatePhase(phases, links, phase).links.filter((link) => isNamed(phases.plan, expect, link));
    const failing = named.filter((link) => !expect.status?.includes(fareOf(link)));
    return { phase, holds: named.length > 0 && failing.length === 0, links: named.length, failing, failedGoing: [] };
  });
}

/** As an entry of `needs` would name it (R6). */
function isNamed(plan: PlainPlan, expect: Expectation, link: LinkFact): boolean {
  const application = plan.scenario.applications.find((one) => one.id === link.application);
  if (application === undefined) throw new Error('a link without an application');
  const isOf = expect.application === undefined || expect.application === link.application;
  return isOf && namesOf(plan, application, expect)(link.consumer, link.address);
}

function fareOf({ status, accepted }: LinkFact) {
  return status === 'broken' && accepted ? 'accepted' : status;
}

function goingOtherwise(
  scenario: Scenario,
  retirements: readonly PlainRetirement[],
  { application, actors = [], mayGo = [], mayNotGo = [] }: Expectation,
  phase: number,
): readonly FailedGoing[] {
  const wishes = [
    ...mayGo.map((version) => ({ version, isToGo: true })),
    ...mayNotGo.map((version) => ({ version, isToGo: false })),
  ];
  return wishes.flatMap(({ version, isToGo }) =>
    actors.flatMap((actor): readonly FailedGoing[] => {
      const row = retirements.find(
        (one) => one.actor === actor && one.version === version && one.application === (application ?? null),
      );
      if (row === undefined) return [{ actor, version, reason: 'never-had', earliest: null }];
      const earliest = row.earliest === null ? null : scenario.phases.findIndex((one) => one.id === row.earliest);
      const isFree = earliest !== null && earliest <= phase;
      if (isFree === isToGo) return [];
      return [{ actor, version, reason: isFree ? 'free' : 'held', earliest }];
    }),
  );
}
