// What is left of a scenario when only some facts bind the plan? Other links are accepted gaps, other days are not given.
import type { PlanFact, PlanOptions } from '../../../src/engine/planner/MigrationPlan.ts';
import type { Scenario } from '../../../src/model/Scenario.ts';
import { linksOf } from '../linksOf.ts';
import { plainPlan } from '../PlainPlan.ts';

/** The kinds that can be taken away from a scenario. */
export const REMOVABLE = ['needs', 'unable', 'ready-from', 'ends', 'last-release', 'max-changes'];

export function onlyFacts(scenario: Scenario, options: PlanOptions, facts: readonly PlanFact[]) {
  const names = (kind: PlanFact['kind']) =>
    new Set(
      facts.flatMap((fact) =>
        fact.kind !== kind
          ? []
          : 'actor' in fact
            ? fact.actor
            : 'version' in fact
              ? fact.version
              : JSON.stringify(fact),
      ),
    );
  const [ready, unable, ends] = [names('ready-from'), names('unable'), names('ends')];
  const bare = <Actor extends { readonly id: string }>(actor: Actor): Actor => {
    const copy: Record<string, unknown> = { ...actor };
    if (!ready.has(actor.id)) delete copy['readyFrom'];
    if (!unable.has(actor.id)) delete copy['parallel'];
    return copy as Actor;
  };
  const needed = facts.flatMap((fact) => (fact.kind === 'needs' ? [fact.link] : []));
  const plan = plainPlan(scenario);
  const listersOf = (address: string) =>
    plan.listers
      .get(address)
      ?.map(({ id }) => id)
      .join() ?? '';
  // That a consumer needs the addresses of the same producers is one fact.
  const isNeeded = (a: { application: string; consumer: string; address: string }) =>
    needed.some(
      (b) =>
        a.application === b.application && a.consumer === b.consumer && listersOf(a.address) === listersOf(b.address),
    );
  const gaps = linksOf(plan).filter((link) => !link.accepted && !isNeeded(link));
  const variant: Scenario = {
    ...scenario,
    contracts: scenario.contracts.map((contract) => ({
      ...contract,
      versions: contract.versions.map(({ endOfLife, ...version }) =>
        endOfLife !== undefined && ends.has(version.id) ? { ...version, endOfLife } : version,
      ),
    })),
    consumers: scenario.consumers.map(bare),
    producers: scenario.producers.map(bare),
    platforms: scenario.platforms.map(bare),
    applications: scenario.applications.map((application) => {
      const mine = gaps.filter((link) => link.application === application.id);
      const accepted = mine.map(({ consumer, address }) => ({ consumers: [consumer], addresses: [address] }));
      return { ...application, accepted: [...(application.accepted ?? []), ...accepted] };
    }),
  };
  const has = (kind: PlanFact['kind']) => facts.some((fact) => fact.kind === kind);
  const less: PlanOptions = {
    ...(options.maxChanges !== undefined && has('max-changes') ? { maxChanges: options.maxChanges } : {}),
    ...(options.releasesOnly !== undefined && has('last-release') ? { releasesOnly: options.releasesOnly } : {}),
  };
  return { variant, less };
}
