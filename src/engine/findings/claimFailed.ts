// Which of the plan's promises do not hold? One for each claim, in its phase.

import { bitsOf } from '../bits.ts';
import type { ClaimResult } from '../ClaimResult.ts';
import type { ScenarioIndex } from '../ScenarioIndex.ts';
import { ActorSet } from './ActorSet.ts';
import type { PlanFacts, Span } from './FindingRule.ts';
import { LinkRows } from './linkRows.ts';
import type { RowSet } from './RowSet.ts';

export function findClaimFailed({ source: { index }, claims }: PlanFacts): readonly Span<'claim-failed'>[] {
  return claims.flatMap((result) => {
    if (result.holds) return [];
    const { phase, index: claim, failingCount } = result;
    const links = findLinkRows(index, result);
    return {
      phase,
      until: phase,
      cause: `claim ${claim}`,
      args: { claim },
      actors: findActors(index, result, links),
      links,
      linkCount: failingCount,
    };
  });
}

/** The listed ones of the failing links. */
function findLinkRows(index: ScenarioIndex, { failing }: ClaimResult): RowSet {
  const links = new LinkRows(index);
  for (const { application, consumer, address } of failing) {
    const i = index.applications.findIndex(({ id }) => id === application);
    const a = index.addressOf.get(address) as number;
    links.add('', i, [index.consumerOf.get(consumer) as number], bitsOf(index.addresses.length, [a]));
  }
  return links.byCause.get('') ?? new Map();
}

/** Those that the claim names; where it names none, the ends of the failing links. */
function findActors(index: ScenarioIndex, { claim: { expect }, failing }: ClaimResult, links: RowSet): ActorSet {
  const actors = new ActorSet(index);
  const named = [expect.actors, expect.consumers, expect.producers].flatMap((list) => list ?? []);
  for (const id of named) actors.add(id);
  if (named.some((id) => id !== '*')) return actors;
  actors.addConsumers(links);
  for (const { producer, address } of failing) {
    if (producer !== null) actors.add(producer);
    else
      for (const slot of index.slotsAt(index.addressOf.get(address) as number))
        actors.producers.add(index.slotProducer[slot] as number);
  }
  return actors;
}
