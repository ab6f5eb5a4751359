// Which parts have a phase's changes, one actor and one thing each, and in which orders may they be made?
import type { Change, Scenario } from '../../src/model/Scenario.ts';
import { openPlainly } from './evaluatePlainly.ts';
import { addressesOf } from './PlainPlan.ts';
import type { PlainState } from './PlainState.ts';

export interface PlainPart {
  readonly change: number;
  /** A change of one actor that does one thing. */
  readonly does: Change;
  /** Parts that must come before it, for they touch the same thing and are listed before. */
  readonly after: readonly number[];
}

/** S1's order; those that change nothing left out. */
export function partsOf(scenario: Scenario, phase: number): readonly PlainPart[] {
  const changes = scenario.phases[phase]?.changes ?? [];
  const all = changes.flatMap((change, n) =>
    change.actors.flatMap((actor) =>
      thingsOf(change).map((does) => ({ change: n, does: { ...does, actors: [actor] } })),
    ),
  );
  const kept: PlainPart[] = [];
  for (const { change, does } of all) {
    const before = kept.map((part) => part.does);
    if (noteOf(scenario, phase, before) === noteOf(scenario, phase, [...before, does])) continue;
    kept.push({ change, does, after: kept.flatMap((one, i) => (isSameThing(one.does, does) ? i : [])) });
  }
  return kept;
}

/** Sets of parts that one who cannot have two versions of a contract at once must do in one moment. */
export function switchesOf(
  { contracts, ...cast }: Scenario,
  parts: readonly PlainPart[],
): readonly (readonly number[])[] {
  const unable = [...cast.consumers, ...cast.producers].filter(({ parallel }) => parallel === false);
  const found = unable.flatMap(({ id }) => {
    const own = [...parts.keys()].filter((i) => parts[i]?.does.actors[0] === id);
    const leaving = own.filter((i) => parts[i]?.does.leaves);
    if (leaving.length > 1) return [];
    return contracts.flatMap(({ versions }) => {
      const does = (what: 'adds' | 'removes') =>
        own.filter((i) => versions.some((version) => parts[i]?.does[what]?.includes(version.id)));
      const [drops, gets] = [does('removes'), does('adds')];
      return drops.length > 0 && gets.length > 0 ? [[...drops, ...gets, ...leaving]] : [];
    });
  });
  // Two contracts that one leaves at the same time are one set.
  return found.map((one) => [...new Set(found.filter((other) => other.some((i) => one.includes(i))).flat())]);
}

type Thing = Omit<Change, 'actors'>;

function thingsOf({
  leaves,
  moves,
  removes = [],
  adds = [],
  addresses,
  routes = [],
  permissions = [],
}: Change): Thing[] {
  const at = addresses === undefined ? {} : { addresses };
  return [
    ...(leaves ? [{ leaves }] : []),
    ...(moves === undefined ? [] : [{ moves }]),
    ...removes.map((version) => ({ removes: [version], ...at })),
    ...adds.map((version) => ({ adds: [version], ...at })),
    ...routes.map((route) => ({ routes: [route] })),
    ...permissions.map((permission) => ({ permissions: [permission] })),
  ];
}

function isSameThing(a: Change, b: Change): boolean {
  if (a.actors[0] !== b.actors[0]) return false;
  if (a.leaves || b.leaves) return true;
  if (a.moves || b.moves) return a.moves !== undefined && b.moves !== undefined;
  const [x, y] = [placeOf(a), placeOf(b)];
  const meets = (p: readonly string[] | undefined, q: readonly string[] | undefined) =>
    p === undefined || q === undefined || p.some((one) => q.includes(one));
  return (
    x.table === y.table && x.version === y.version && meets(x.addresses, y.addresses) && meets(x.platform, y.platform)
  );
}

function placeOf({ adds, removes, addresses, routes, permissions }: Change) {
  const [route] = routes ?? [];
  const entry = route ?? permissions?.[0];
  if (entry === undefined)
    return { table: 'versions', version: (adds ?? removes)?.[0], addresses, platform: undefined };
  const platform = route?.platform === undefined ? undefined : [route.platform];
  return { table: route ? 'routes' : 'permissions', version: entry.version, addresses: entry.addresses, platform };
}

/** All that is noted of the state after these changes; an open permission and none said are the same. */
function noteOf(scenario: Scenario, phase: number, changes: readonly Change[]): string {
  const halfway = { id: 'halfway', title: 'halfway', changes };
  const plan = { ...scenario, phases: [...scenario.phases.slice(0, phase), halfway] };
  const state = openPlainly(plan).phases.states[phase] as PlainState;
  const sorted = (map: ReadonlyMap<string, ReadonlySet<string>>) => [...map].map(([id, set]) => [id, [...set].sort()]);
  const versions = scenario.contracts.flatMap((contract) => contract.versions.map(({ id }) => id));
  const addresses = scenario.producers.flatMap(addressesOf);
  const own = new Map(scenario.producers.map((producer) => [producer.id, addressesOf(producer)]));
  const routes = [...state.routes].map(([producer, entries]) =>
    versions.map((version) =>
      own
        .get(producer)
        ?.map((address) =>
          scenario.platforms.map(
            ({ id }) =>
              entries.findLast(
                (one) =>
                  one.version === version &&
                  (one.addresses?.includes(address) ?? true) &&
                  (one.platform === undefined || one.platform === id),
              )?.state ?? 'auto',
          ),
        ),
    ),
  );
  const permissions = [...state.permissions].map(([, entries]) =>
    versions.map((version) =>
      addresses.map(
        (address) =>
          entries.findLast((one) => one.version === version && (one.addresses?.includes(address) ?? true))?.state ===
          'closed',
      ),
    ),
  );
  return JSON.stringify([
    sorted(state.supports),
    sorted(state.lists),
    [...state.offers].map(([id, at]) => [id, sorted(at)]),
    [...state.platformOf],
    sorted(state.present),
    [...state.presentAt].map(([id, at]) => [id, sorted(at)]),
    routes,
    permissions,
  ]);
}
