// What stands at the end of a phase (S1–S7), as plain sets and maps?
import type {
  ActorId,
  Address,
  DateText,
  PermissionOverride,
  RouteOverride,
  VersionId,
} from '../../src/model/Scenario.ts';

export interface PlainState {
  readonly date: DateText | null;
  /** Consumers: the versions that they support. */
  readonly supports: Map<ActorId, Set<VersionId>>;
  /** Platforms: the versions that they list, whether ended (S6) or not. */
  readonly lists: Map<ActorId, Set<VersionId>>;
  /** Producers: the versions that they offer at each of their addresses. */
  readonly offers: Map<ActorId, Map<Address, Set<VersionId>>>;
  /** Consumers and producers: where they stand. */
  readonly platformOf: Map<ActorId, ActorId>;
  /** S2: the contracts in which a consumer is present. */
  readonly present: Map<ActorId, Set<string>>;
  /** S2: the contracts in which a producer is present at each of its addresses. */
  readonly presentAt: Map<ActorId, Map<Address, Set<string>>>;
  /** S4: a producer's entries so far, oldest first. */
  readonly routes: Map<ActorId, RouteOverride[]>;
  /** S5: a consumer's or platform's entries so far, oldest first. */
  readonly permissions: Map<ActorId, PermissionOverride[]>;
}

/** A state of its own: what happens to one is not seen in the other. */
export function copyOf(state: PlainState, date: DateText | null): PlainState {
  return {
    date,
    supports: copySets(state.supports),
    lists: copySets(state.lists),
    offers: copyMaps(state.offers),
    platformOf: new Map(state.platformOf),
    present: copySets(state.present),
    presentAt: copyMaps(state.presentAt),
    routes: new Map([...state.routes].map(([actor, entries]) => [actor, [...entries]])),
    permissions: new Map([...state.permissions].map(([actor, entries]) => [actor, [...entries]])),
  };
}

function copySets(sets: Map<string, Set<string>>): Map<string, Set<string>> {
  return new Map([...sets].map(([key, set]) => [key, new Set(set)]));
}

function copyMaps(maps: Map<string, Map<string, Set<string>>>): Map<string, Map<string, Set<string>>> {
  return new Map([...maps].map(([key, sets]) => [key, copySets(sets)]));
}
