// How do a producer's routes, or a caller's permissions, stand in a phase? By version; each place that differs apart.
import type { Teller } from '../../i18n/createTeller.ts';
import { allAddresses } from '../../model/edits/findActor.ts';
import type { ActorId, Address, OverrideState, VersionId } from '../../model/Scenario.ts';

/** One of its states everywhere, or several. */
export type StateExtent = OverrideState | 'mixed';
/** What that makes of it: open everywhere, somewhere, or nowhere. */
export type OpenExtent = 'all' | 'some' | 'none';

export interface OverrideRow {
  readonly version: VersionId;
  readonly state: StateExtent;
  readonly open: OpenExtent;
  /** The same at each platform; empty for permissions, and where there is but one. */
  readonly platforms: readonly { readonly id: ActorId; readonly state: StateExtent }[];
  /** The same at each address; empty where there is but one. */
  readonly addresses: readonly { readonly id: Address; readonly state: StateExtent }[];
}

const extentOf = (states: readonly OverrideState[]): StateExtent => {
  const [first = 'auto', ...others] = new Set(states);
  return others.length > 0 ? 'mixed' : first;
};

const openOf = (open: readonly boolean[]): OpenExtent =>
  open.every((one) => !one) ? 'none' : open.every((one) => one) ? 'all' : 'some';

/** S4. */
export function toRouteRows(teller: Teller, phase: number, producer: ActorId, versions: readonly VersionId[]) {
  const { plan, analysis } = teller;
  const { addresses } = analysis.actor(phase, producer);
  const platforms = analysis.scenario.platforms.map(({ id }) => id);
  return versions.map((version): OverrideRow => {
    const cells = addresses.flatMap((address) =>
      platforms.map((platform) => ({
        address,
        platform,
        state: plan.route(phase, producer, address, version, platform),
      })),
    );
    const offered = new Map(addresses.map((one) => [one, plan.offers(phase, producer, one, version)]));
    const at = (key: 'address' | 'platform', id: string) =>
      extentOf(cells.filter((cell) => cell[key] === id).map(({ state }) => state));
    return {
      version,
      state: extentOf(cells.map(({ state }) => state)),
      open: openOf(
        cells.map(({ state, address }) => (state === 'auto' ? offered.get(address) === true : state === 'open')),
      ),
      platforms: platforms.length > 1 ? platforms.map((id) => ({ id, state: at('platform', id) })) : [],
      addresses: addresses.length > 1 ? addresses.map((id) => ({ id, state: at('address', id) })) : [],
    };
  });
}

/** S5. */
export function toPermissionRows(teller: Teller, phase: number, caller: ActorId, versions: readonly VersionId[]) {
  const { plan, analysis } = teller;
  const addresses = allAddresses(analysis.scenario);
  const held = new Set(
    analysis.actor(phase, caller).versions.flatMap(({ version, extent }) => (extent === 'none' ? [] : [version])),
  );
  return versions.map((version): OverrideRow => {
    const cells = addresses.map((id) => ({ id, state: plan.permission(phase, caller, id, version) }));
    return {
      version,
      state: extentOf(cells.map(({ state }) => state)),
      open: openOf(cells.map(({ state }) => (state === 'auto' ? held.has(version) : state === 'open'))),
      platforms: [],
      addresses: addresses.length > 1 ? cells : [],
    };
  });
}
