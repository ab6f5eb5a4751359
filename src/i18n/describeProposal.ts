// What is proposed, and why; or which facts contradict each other? In words.
import type { LinkRef } from '../engine/Analysis.ts';
import type { PlanFact, PlanOutcome } from '../engine/planner/MigrationPlan.ts';
import type { Teller } from './createTeller.ts';

export interface ProposalText {
  readonly strategy: string;
  readonly why: string;
  readonly cutOvers: readonly string[];
  readonly keeping: readonly string[];
}

/** `teller`: of the proposed plan. */
export function describeProposal(
  teller: Teller,
  { strategy, fit, cutOvers, keeping }: Extract<PlanOutcome, { readonly kind: 'plan' }>,
): ProposalText {
  const { words, names, analysis } = teller;
  const { t } = words;
  const list = (ids: readonly string[]) => words.list(teller.some(ids));
  return {
    strategy: t(`planner.strategy.${strategy}.name`),
    why: t(`planner.strategy.${strategy}.why`, fit as never),
    cutOvers: cutOvers.map(({ phase, actors }) => {
      const index = analysis.scenario.phases.findIndex(({ id }) => id === phase);
      const date = analysis.phases[index]?.date;
      const title = analysis.scenario.phases[index]?.title ?? phase;
      return t('planner.cutOver', {
        phase: date ? `${title}, ${words.date(date)}` : title,
        actors: list(actors.map(names.actor)),
      });
    }),
    keeping: keeping.map(({ actor, version, links }) =>
      t('planner.keeps', {
        actor: names.actor(actor),
        version: names.version(version),
        others: list([...new Set(links.map(({ consumer }) => names.actor(consumer)))]),
      }),
    ),
  };
}

export function describePlanFact(teller: Teller, fact: PlanFact): string {
  const { words, names, analysis } = teller;
  const { t } = words;
  const phaseOf = (id: string) => analysis.scenario.phases.find((phase) => phase.id === id)?.title ?? id;
  switch (fact.kind) {
    case 'needs':
      return t('planner.fact.needs', linkOf(teller, fact.link));
    case 'unable':
      return t('planner.fact.unable', { actor: names.actor(fact.actor) });
    case 'ready-from':
      return t('planner.fact.readyFrom', { actor: names.actor(fact.actor), date: words.date(fact.date) });
    case 'joins':
    case 'leaves':
      return t(`planner.fact.${fact.kind}`, { actor: names.actor(fact.actor), phase: phaseOf(fact.phase) });
    case 'ends':
      return t('planner.fact.ends', { version: names.version(fact.version), date: words.date(fact.date) });
    case 'never-moves':
      return t('planner.fact.neverMoves', { actor: names.actor(fact.actor), version: names.version(fact.version) });
    case 'last-release':
      return fact.date === null
        ? t('planner.fact.noRelease')
        : t('planner.fact.lastRelease', { date: words.date(fact.date) });
    case 'max-changes':
      return t('planner.fact.maxChanges', { limit: fact.limit });
  }
}

const linkOf = ({ names }: Teller, { consumer, address, application }: LinkRef) => ({
  consumer: names.actor(consumer),
  producer: names.address(address),
  application: names.application(application),
});
