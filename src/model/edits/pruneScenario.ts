// What must go when something is removed? Every reference to what is not there any more, and what then says nothing.
import { castDraft, type Draft } from 'immer';
import type { Change, Need, Scenario } from '../Scenario.ts';
import type { ScenarioDraft } from './EditRules.ts';
import { allAddresses } from './findActor.ts';
import { hasEffect, narrowChange, withoutEffects } from './narrowChange.ts';
import { pruneClaims } from './pruneClaims.ts';

interface Known {
  readonly actors: ReadonlySet<string>;
  readonly platforms: ReadonlySet<string>;
  readonly consumers: ReadonlySet<string>;
  readonly producers: ReadonlySet<string>;
  readonly versions: ReadonlySet<string>;
  readonly releases: ReadonlySet<string>;
  readonly addresses: ReadonlySet<string>;
}

/** Leaves a valid scenario as it is. A list that would become empty takes its entry with it, so as not to mean all. */
export function pruneScenario(draft: ScenarioDraft): void {
  const known = collectKnown(draft);
  pruneActors(draft, known);
  for (const application of draft.applications) pruneApplication(application, known);
  for (const phase of draft.phases) {
    if (phase.release !== undefined && !known.releases.has(phase.release)) delete phase.release;
    const changes: readonly Change[] = phase.changes ?? [];
    const left = changes.flatMap((change) => pruneChange(draft, change, known) ?? []);
    if (left.length === changes.length && left.every((change, i) => change === changes[i])) continue;
    if (left.length > 0) phase.changes = castDraft(left);
    else delete phase.changes;
  }
  pruneClaims(draft);
}

function collectKnown(scenario: Scenario): Known {
  const { platforms, consumers, producers, contracts, releases = [] } = scenario;
  const ids = (things: readonly { readonly id: string }[]) => new Set(things.map(({ id }) => id));
  return {
    actors: ids([...platforms, ...consumers, ...producers]),
    platforms: ids(platforms),
    consumers: ids(consumers),
    producers: ids(producers),
    versions: ids(contracts.flatMap(({ versions }) => versions)),
    releases: ids(releases),
    addresses: new Set(allAddresses(scenario)),
  };
}

function pruneActors(draft: ScenarioDraft, known: Known): void {
  for (const actor of [...draft.platforms, ...draft.consumers, ...draft.producers]) {
    const { supports } = actor;
    if (supports?.some((id) => !known.versions.has(id)))
      actor.supports = supports.filter((id) => known.versions.has(id));
  }
  for (const platform of draft.platforms) {
    if (platform.parent !== undefined && !known.platforms.has(platform.parent)) delete platform.parent;
  }
  for (const actor of [...draft.consumers, ...draft.producers]) {
    if (actor.platform !== undefined && !known.platforms.has(actor.platform)) delete actor.platform;
  }
  for (const producer of draft.producers) {
    if (producer.aggregates !== undefined && !known.consumers.has(producer.aggregates)) delete producer.aggregates;
  }
  for (const id of Object.keys(draft.layout ?? {})) {
    if (!known.actors.has(id) && !id.startsWith('x-')) delete draft.layout?.[id];
  }
}

function pruneApplication(application: Draft<Scenario['applications'][number]>, known: Known): void {
  for (const key of ['consumers', 'producers'] as const) {
    const left = application[key]?.filter((id) => id === '*' || known[key].has(id));
    if (left && left.length !== application[key]?.length) application[key] = left;
  }
  for (const key of ['needs', 'accepted'] as const) {
    const entries: readonly Need[] = application[key] ?? [];
    const left = entries.flatMap((entry) => pruneEntry(entry, known) ?? []);
    if (left.length === entries.length && left.every((entry, i) => entry === entries[i])) continue;
    if (left.length > 0) application[key] = castDraft(left);
    else delete application[key];
    // Needs left out mean all to all: where none is left, nobody takes part.
    if (left.length === 0 && key === 'needs') application.consumers = [];
  }
}

/** The same entry where nothing is gone; null where a list that named someone names nobody now. */
function pruneEntry(entry: Need, known: Known): Need | null {
  let pruned = entry;
  for (const key of ['consumers', 'producers', 'addresses'] as const) {
    const left = entry[key]?.filter((id) => id === '*' || known[key].has(id));
    if (left?.length === 0) return null;
    if (left && left.length !== entry[key]?.length) pruned = { ...pruned, [key]: left };
  }
  return pruned;
}

function pruneChange(scenario: Scenario, change: Change, known: Known): Change | null {
  const actors = change.actors.filter((id) => known.actors.has(id));
  const kept = isGone(scenario, change, known) ? narrowChange(scenario, change, actors) : change;
  if (!kept) return null;
  const pruned = pruneOverrides(pruneVersions(kept, known), known);
  return pruned === change || hasEffect(pruned) ? pruned : null;
}

/** Does it name an actor that is gone, or an address that none of its actors lists now? */
function isGone(scenario: Scenario, { actors, addresses, routes = [] }: Change, known: Known): boolean {
  if (actors.some((id) => !known.actors.has(id))) return true;
  const named = [...(addresses ?? []), ...routes.flatMap((route) => route.addresses ?? [])];
  if (named.length === 0) return false;
  const producers = scenario.producers.filter(({ id }) => actors.includes(id));
  const listed = producers.flatMap(({ id, addresses: own = [id] }) => own);
  return named.some((address) => !listed.includes(address));
}

function pruneVersions(change: Change, known: Known): Change {
  let pruned = change;
  for (const key of ['adds', 'removes'] as const) {
    const left = change[key]?.filter((id) => known.versions.has(id));
    if (left?.length === 0) pruned = withoutEffects(pruned, [key]);
    else if (left && left.length !== change[key]?.length) pruned = { ...pruned, [key]: left };
  }
  const isMovingNowhere = change.moves !== undefined && !known.platforms.has(change.moves);
  return isMovingNowhere ? withoutEffects(pruned, ['moves']) : pruned;
}

function pruneOverrides(change: Change, known: Known): Change {
  const routes = change.routes?.filter(
    ({ version, platform }) => known.versions.has(version) && (platform === undefined || known.platforms.has(platform)),
  );
  const permissions = change.permissions?.flatMap((entry) => {
    if (!known.versions.has(entry.version)) return [];
    const addresses = entry.addresses?.filter((address) => known.addresses.has(address));
    if (!addresses || addresses.length === entry.addresses?.length) return [entry];
    return addresses.length > 0 ? [{ ...entry, addresses }] : [];
  });
  const isSame = (a: readonly unknown[] = [], b: readonly unknown[] = []) =>
    a.length === b.length && a.every((one, i) => one === b[i]);
  let pruned = change;
  if (!isSame(routes, change.routes)) {
    pruned = routes?.length ? { ...pruned, routes } : withoutEffects(pruned, ['routes']);
  }
  if (!isSame(permissions, change.permissions)) {
    pruned = permissions?.length ? { ...pruned, permissions } : withoutEffects(pruned, ['permissions']);
  }
  return pruned;
}
