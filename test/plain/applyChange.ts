// What does one change do to one of its actors (S1, S3, S7)?
import type { ActorId, Change } from '../../src/model/Scenario.ts';
import type { PlainState } from './PlainState.ts';

/** S1, in this order: `leaves`, `moves`, `removes`, `adds`, `routes`, `permissions`. Changes the state in place. */
export function applyChange(state: PlainState, change: Change, actor: ActorId): void {
  if (change.leaves === true) leave(state, actor);
  if (change.moves !== undefined) state.platformOf.set(actor, change.moves);
  const sets = versionSets(state, change, actor);
  for (const set of sets) for (const version of change.removes ?? []) set.delete(version);
  for (const set of sets) for (const version of change.adds ?? []) set.add(version);
  state.routes.get(actor)?.push(...(change.routes ?? []));
  state.permissions.get(actor)?.push(...(change.permissions ?? []));
}

/** S7: versions and presence are cleared, at all addresses; overrides and platform stay. */
function leave(state: PlainState, actor: ActorId): void {
  state.supports.get(actor)?.clear();
  state.present.get(actor)?.clear();
  for (const versions of state.offers.get(actor)?.values() ?? []) versions.clear();
  for (const contracts of state.presentAt.get(actor)?.values() ?? []) contracts.clear();
}

/** The sets that `adds` and `removes` act on. S3: a producer's at all its addresses, or at those of the change. */
function versionSets(state: PlainState, change: Change, actor: ActorId): readonly Set<string>[] {
  const own = state.supports.get(actor) ?? state.lists.get(actor);
  if (own !== undefined) return [own];
  const offers = [...(state.offers.get(actor) ?? [])];
  return offers
    .filter(([address]) => change.addresses === undefined || change.addresses.includes(address))
    .map(([, versions]) => versions);
}
