// What of a difference concerns one application? Its links, and the actors that take part in it.
import type { Difference, LinkRef } from '../engine/Analysis.ts';
import type { ActorId, Application, Scenario } from '../model/Scenario.ts';

/** Null: all applications. Totals of a list that the engine cut are then of what is listed. */
export function narrowDifference(scenario: Scenario, difference: Difference, application: string | null): Difference {
  const narrowed = scenario.applications.find(({ id }) => id === application);
  if (!narrowed) return difference;
  const takesPart = findParticipants(scenario, narrowed);
  const versions = scenario.contracts.find(({ id }) => id === narrowed.contract)?.versions ?? [];
  const isVersion = (version: string) => versions.some(({ id }) => id === version);
  const own = (links: readonly LinkRef[]) => links.filter((link) => link.application === application);
  const { mended, broke, toTarget, fromTarget, appeared, vanished } = difference;
  const lists = {
    mended: own(mended),
    broke: own(broke),
    toTarget: own(toTarget),
    fromTarget: own(fromTarget),
    appeared: own(appeared),
    vanished: own(vanished),
  };
  return {
    ...difference,
    ...lists,
    totals: {
      mended: lists.mended.length,
      broke: lists.broke.length,
      toTarget: lists.toTarget.length,
      fromTarget: lists.fromTarget.length,
      appeared: lists.appeared.length,
      vanished: lists.vanished.length,
    },
    joined: difference.joined.filter(takesPart),
    left: difference.left.filter(takesPart),
    added: difference.added.filter(({ actor, version }) => takesPart(actor) && isVersion(version)),
    dropped: difference.dropped.filter(({ actor, version }) => takesPart(actor) && isVersion(version)),
    mayGo: difference.mayGo.filter(({ actor, version }) => (actor === null || takesPart(actor)) && isVersion(version)),
  };
}

/** Platforms take part in everything. */
export function findParticipants(scenario: Scenario, application: Application): (id: ActorId) => boolean {
  const { consumers = ['*'], producers = ['*'] } = application;
  const all = (listed: readonly ActorId[], actors: readonly { readonly id: ActorId }[]) =>
    listed.includes('*') ? actors.map(({ id }) => id) : listed;
  const participants = new Set([
    ...all(consumers, scenario.consumers),
    ...all(producers, scenario.producers),
    ...scenario.platforms.map(({ id }) => id),
  ]);
  return (id) => participants.has(id);
}
