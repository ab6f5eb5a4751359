// What does every card show in a phase?
import type { ActorFacts, Analysis, Counts } from '../../engine/Analysis.ts';
import type { Words } from '../../i18n/createWords.ts';
import type { ActorId, Application, Consumer, Producer, VersionId } from '../../model/Scenario.ts';
import { describeGroup } from '../shared/describeGroup.ts';
import type { GatheredGroup } from '../shared/gatherActors.ts';
import { takesPart } from '../shared/takesPart.ts';
import { describeCard } from './describeCard.ts';
import type { CardPlan } from './GraphPlan.ts';
import type { BadgeFacts, CardFacts, Presence } from './PhaseGraph.ts';
import { type Marks, toBadge, toGroupBadge, type VersionLabels } from './toBadges.ts';
import type { Flow } from './toFlows.ts';

export interface CardSource {
  readonly analysis: Analysis;
  readonly phase: number;
  readonly application: Application | null;
  readonly words: Words;
  readonly labels: VersionLabels;
  readonly marks: Marks;
}

type Untold = Omit<CardFacts, 'sentence'>;

export function toCards(
  source: CardSource,
  plans: readonly CardPlan[],
  flows: readonly Flow[],
): ReadonlyMap<string, CardFacts> {
  const { scenario } = source.analysis;
  const actors = new Map([...scenario.consumers, ...scenario.producers].map((actor) => [actor.id, actor]));
  const counts = countByItem(flows);
  const toEntry = ({ item, slots, side }: CardPlan): [string, CardFacts] => {
    const sums = counts.get(`${side} ${item.id}`) ?? NO_COUNTS;
    const shown = slots.map((version) => (isShown(source, version) ? version : null));
    const card =
      item.kind === 'actor'
        ? toActorCard(source, shown, actors.get(item.id) ?? item, sums)
        : toGroupCard(source, shown, item, sums);
    return [item.id, { ...card, sentence: describeCard(source.words, card, side) }];
  };
  return new Map(plans.map(toEntry));
}

/** By slot; null: a version of a contract that the chosen application does not use. */
type Slots = readonly (VersionId | null)[];

function isShown({ analysis, application }: CardSource, version: VersionId): boolean {
  if (!application) return true;
  const contract = analysis.scenario.contracts.find(({ id }) => id === application.contract);
  return contract?.versions.some(({ id }) => id === version) ?? true;
}

const NO_COUNTS: Counts = { target: 0, fallback: 0, outgoing: 0, broken: 0, accepted: 0, absent: 0 };

function countByItem(flows: readonly Flow[]): ReadonlyMap<string, Counts> {
  const sums = new Map<string, Counts>();
  const add = (key: string, counts: Counts) => sums.set(key, addCounts(sums.get(key) ?? NO_COUNTS, counts));
  for (const { consumer, producer, cell } of flows) {
    add(`consumer ${consumer}`, cell.counts);
    add(`producer ${producer}`, cell.counts);
  }
  return sums;
}

const addCounts = (a: Counts, b: Counts): Counts => ({
  target: a.target + b.target,
  fallback: a.fallback + b.fallback,
  outgoing: a.outgoing + b.outgoing,
  broken: a.broken + b.broken,
  accepted: a.accepted + b.accepted,
  absent: a.absent + b.absent,
});

type Named = { readonly id: ActorId } & Partial<Pick<Consumer | Producer, 'name' | 'organisation' | 'system'>>;

function toActorCard(source: CardSource, slots: Slots, { id, name, ...more }: Named, counts: Counts): Untold {
  const facts = source.analysis.actor(source.phase, id);
  return {
    id,
    name: name ?? id,
    detail: more.organisation ?? more.system ?? null,
    presence: presenceOf(source, facts),
    isOutside: source.application !== null && !takesPart(source.application, facts),
    badges: slots.map((version) => badgeOf(source, facts, version)),
    counts,
    size: null,
  };
}

function presenceOf({ analysis, phase }: CardSource, { id, isPresent, wasPresent }: ActorFacts): Presence {
  if (isPresent) return wasPresent || phase === 0 ? 'present' : 'new';
  for (let before = phase - 1; before >= 0; before--) if (analysis.actor(before, id).isPresent) return 'left';
  return 'absent';
}

function toGroupCard(source: CardSource, slots: Slots, group: GatheredGroup, counts: Counts): Untold {
  const { analysis, phase, application, labels, marks } = source;
  const { members, side } = group;
  const facts = analysis.group(phase, members);
  return {
    id: group.id,
    name: describeGroup(source.words, group.label),
    detail: source.words.t('graph.group.actors', { count: members.length }),
    presence: facts.present > 0 ? 'present' : 'absent',
    isOutside: application !== null && !members.some((id) => takesPart(application, { id, kind: side })),
    badges: slots.map((version) => (version === null ? null : toGroupBadge(facts, members, version, labels, marks))),
    counts,
    size: members.length,
  };
}

function badgeOf(source: CardSource, facts: ActorFacts, version: VersionId | null): BadgeFacts | null {
  const own = facts.versions.find((one) => one.version === version);
  return own ? toBadge(facts, own, source.labels, source.marks) : null;
}
