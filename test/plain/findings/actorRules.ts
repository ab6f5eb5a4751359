// What is said of actors, plainly: two versions at once, joining with an older one?
import type { ActorId, VersionId } from '../../../src/model/Scenario.ts';
import { factsOf } from '../factsOf.ts';
import { addressesOf } from '../PlainPlan.ts';
import { copyOf, type PlainState } from '../PlainState.ts';
import { type PlainWorld, plannedWorld } from '../PlainWorld.ts';
import { inFileOrder } from './actorsOf.ts';
import { type Items, type PlainCase, type PlainRule, put } from './PlainRule.ts';

/** The versions that a consumer has, or a producer at any of its addresses. */
function versionsOf(state: PlainState, actor: ActorId): ReadonlySet<VersionId> {
  const own = state.supports.get(actor);
  return own ?? new Set([...(state.offers.get(actor)?.values() ?? [])].flatMap((versions) => [...versions]));
}

export function bothAtOnce(one: PlainCase): PlainRule {
  const { plan, states } = one.phases;
  const { scenario } = plan;
  return {
    code: 'both-at-once',
    hold: (n) => {
      const items: Items = new Map();
      const unable = [...scenario.consumers, ...scenario.producers].filter(({ parallel }) => parallel === false);
      for (const { id } of unable) {
        for (const contract of scenario.contracts) {
          const had = versionsOf(states[n] as PlainState, id);
          if (contract.versions.filter((version) => had.has(version.id)).length > 1) put(items, contract.id, id);
        }
      }
      return items;
    },
    tell: (n, contract, items) => {
      const had = items.flatMap((id) => [...versionsOf(states[n] as PlainState, id)]);
      const versions = scenario.contracts.find(({ id }) => id === contract)?.versions ?? [];
      const actors = inFileOrder(scenario, items);
      const args = {
        contract,
        versions: versions.map(({ id }) => id).filter((id) => had.includes(id)),
        unable: actors,
      };
      return { links: [], actors, args };
    },
  };
}

export function newcomerOnOutgoing(one: PlainCase): PlainRule {
  const { plan, states, worlds } = one.phases;
  const { scenario } = plan;
  const isPresent = (world: PlainWorld, actor: ActorId, contract: string): boolean => {
    const producer = plan.producers.get(actor);
    return producer
      ? addressesOf(producer).some((address) => world.isPresentAt(actor, address, contract))
      : world.isPresent(actor, contract);
  };
  return {
    code: 'newcomer-on-outgoing',
    hold: (n) => {
      const items: Items = new Map();
      const [before, now, state] = [worlds[n - 1], worlds[n], states[n]];
      if (!before || !now || !state) return items;
      for (const contract of scenario.contracts) {
        const versions = contract.versions.map(({ id }) => id);
        for (const { id } of [...scenario.consumers, ...scenario.producers]) {
          if (isPresent(before, id, contract.id) || !isPresent(now, id, contract.id)) continue;
          const older = versions.slice(0, -1).filter((version) => versionsOf(state, id).has(version));
          if (older.length === 0 || !couldTakeTarget(one, n, id, versions)) continue;
          for (const version of older) put(items, version, id);
        }
      }
      return items;
    },
    tell: (_n, version, items) => {
      const target = plan.contractOf.get(version)?.versions.at(-1)?.id;
      return { links: [], actors: inFileOrder(scenario, items), args: { version, target } };
    },
  };
}

/** With the target and no older version where it has any, every answered link still is; and some of them are its own. */
function couldTakeTarget(one: PlainCase, n: number, actor: ActorId, versions: readonly VersionId[]): boolean {
  const { plan, states } = one.phases;
  const state = states[n] as PlainState;
  const variant = copyOf(state, state.date);
  const target = versions.at(-1) ?? '';
  const sets = [variant.supports.get(actor), ...(variant.offers.get(actor)?.values() ?? [])];
  for (const set of sets) {
    if (!set || !versions.some((version) => set.has(version))) continue;
    for (const version of versions) set.delete(version);
    set.add(target);
  }
  const before = one.facts[n] ?? [];
  const after = factsOf(plannedWorld(plan, variant), one.links);
  const answered = [...before.entries()].filter(([, fact]) => fact.producer !== null);
  const isOwn = answered.some(([i, fact]) => {
    const isOfContract = one.links[i]?.contract.versions.some(({ id }) => id === target);
    return isOfContract && (fact.consumer === actor || fact.producer === actor);
  });
  return isOwn && answered.every(([i]) => after[i]?.producer !== null);
}
