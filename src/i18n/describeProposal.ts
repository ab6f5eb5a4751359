// Which plan is proposed, why does it fit, and how sure is it that none is better? Or why there is none.
import type { Losing, PlanFact, PlanOutcome } from '../engine/planner/MigrationPlan.ts';
import type { Scenario } from '../model/Scenario.ts';
import { createNames, type Names } from './createNames.ts';
import type { Words } from './createWords.ts';

export type Proposal = Extract<PlanOutcome, { readonly kind: 'plan' }>;

export interface ProposalText {
  /** The strategy's name. */
  readonly title: string;
  /** What of the need makes it fit. */
  readonly why: string;
  /** How many phases, and whether fewer could do. */
  readonly bound: string;
  /** A sentence for each common day. */
  readonly cutOvers: readonly string[];
  /** A sentence for each who keeps a version for others. */
  readonly keeping: readonly string[];
  /** A sentence for each aggregating service that leaves sources out on the way. */
  readonly losing: readonly string[];
}

export function describeProposal(words: Words, proposal: Proposal): ProposalText {
  const { t } = words;
  const { strategy, fit, phases, lowerBound, scenario } = proposal;
  const names = createNames(scenario);
  const whys = [
    t(`planner.why.${strategy}`, fit),
    ...(fit.isAllToAll && fit.consumers > 1 && fit.producers > 1 ? [t('planner.allToAll')] : []),
    ...(strategy === 'groups-by-need' && !fit.isAllToAll && fit.groups === 1 ? [t('planner.notAllToAll')] : []),
    ...(fit.newcomers > 0 ? [t('planner.newcomers', { newcomers: fit.newcomers })] : []),
  ];
  return {
    title: t(`planner.strategy.${strategy}`),
    why: whys.join(' '),
    bound: phases === lowerBound ? t('planner.fewest', { phases }) : t('planner.bound', { phases, lowerBound }),
    cutOvers: proposal.cutOvers.map(({ phase, actors }) => {
      const list = words.list(actors.map(names.actor));
      return t('planner.cutOver', { phase: titleOf(scenario, phase), actors: list });
    }),
    keeping: proposal.keeping.map(({ actor, version, links }) => {
      const consumers = [...new Set(links.map(({ consumer }) => names.actor(consumer)))];
      const who = { actor: names.actor(actor), version: names.version(version) };
      if (consumers.length === 0) return t('planner.keepingBare', who);
      return t('planner.keeping', { ...who, consumers: words.list(consumers) });
    }),
    losing: proposal.losing.map((one) => describeLosing(words, scenario, names, one)),
  };
}

function describeLosing(words: Words, scenario: Scenario, names: Names, losing: Losing): string {
  const { actor, phase, until, missing } = losing;
  const producers = [...new Set(missing.map((address) => names.actor(names.producersAt(address)[0] ?? address)))];
  return words.t(phase === until ? 'planner.losing' : 'planner.losingLong', {
    actor: names.actor(actor),
    count: missing.length,
    producers: words.list(producers),
    phase: titleOf(scenario, phase),
    until: titleOf(scenario, until),
  });
}

/** One sentence; `scenario` is the one that was asked about. */
export function describeNoPlan(words: Words, scenario: Scenario, outcome: Exclude<PlanOutcome, Proposal>): string {
  const { t } = words;
  if (outcome.kind === 'nothing-to-do') return t('planner.nothing');
  if (outcome.kind === 'unknown') return t('planner.unknown');
  if (outcome.kind === 'too-large') return t('planner.tooLarge', { links: outcome.links, limit: outcome.limit });
  const facts = describeFacts(words, scenario, outcome.facts);
  return facts.length === 0 ? t('planner.impossibleBare') : t('planner.impossible', { facts: words.list(facts) });
}

/** Each fact as a part of a sentence. */
export function describeFacts(words: Words, scenario: Scenario, facts: readonly PlanFact[]): readonly string[] {
  const names = createNames(scenario);
  return facts.map((fact) => describeFact(words, scenario, names, fact));
}

function describeFact({ t, date }: Words, scenario: Scenario, names: Names, fact: PlanFact): string {
  switch (fact.kind) {
    case 'needs': {
      const { consumer, address } = fact.link;
      return t('planner.fact.needs', { consumer: names.actor(consumer), address: names.address(address) });
    }
    case 'unable':
      return t('planner.fact.unable', { actor: names.actor(fact.actor) });
    case 'ready-from':
      return t('planner.fact.readyFrom', { actor: names.actor(fact.actor), date: date(fact.date) });
    case 'joins':
    case 'leaves':
      return t(`planner.fact.${fact.kind}`, { actor: names.actor(fact.actor), phase: titleOf(scenario, fact.phase) });
    case 'ends':
      return t('planner.fact.ends', { version: names.version(fact.version), date: date(fact.date) });
    case 'never-moves':
      return t('planner.fact.neverMoves', { actor: names.actor(fact.actor), version: names.version(fact.version) });
    case 'last-release':
      return fact.date === null
        ? t('planner.fact.noRelease')
        : t('planner.fact.lastRelease', { date: date(fact.date) });
    case 'max-changes':
      return t('planner.fact.maxChanges', { limit: fact.limit });
  }
}

const titleOf = ({ phases }: Scenario, id: string): string => phases.find((one) => one.id === id)?.title ?? id;
