// What is true in one phase, as questions that the rules of §3 ask?
import type { ActorId, Address, OverrideState, VersionId } from '../../src/model/Scenario.ts';
import { known, type PlainPlan } from './PlainPlan.ts';
import type { PlainState } from './PlainState.ts';

export interface PlainWorld {
  readonly plan: PlainPlan;
  supports(consumer: ActorId, version: VersionId): boolean;
  offers(producer: ActorId, address: Address, version: VersionId): boolean;
  carries(platform: ActorId, version: VersionId): boolean;
  isRouteOpen(producer: ActorId, address: Address, version: VersionId, platform: ActorId): boolean;
  isPermitted(caller: ActorId, address: Address, version: VersionId): boolean;
  isPresent(consumer: ActorId, contract: string): boolean;
  isPresentAt(producer: ActorId, address: Address, contract: string): boolean;
  platformOf(actor: ActorId): ActorId;
}

/** The world as planned, at the end of a phase. */
export function plannedWorld(plan: PlainPlan, state: PlainState): PlainWorld {
  const world: PlainWorld = {
    plan,
    supports: (consumer, version) => known(state.supports, consumer).has(version),
    offers: (producer, address, version) => state.offers.get(producer)?.get(address)?.has(version) ?? false,
    carries: (platform, version) => known(state.lists, platform).has(version) && !hasEnded(plan, state, version),
    isRouteOpen: (producer, address, version, platform) =>
      routeState(state, producer, address, version, platform) ?? world.offers(producer, address, version),
    isPermitted: (caller, address, version) =>
      permissionState(state, caller, address, version) ??
      (plan.platforms.has(caller) ? world.carries(caller, version) : world.supports(caller, version)),
    isPresent: (consumer, contract) => known(state.present, consumer).has(contract),
    isPresentAt: (producer, address, contract) => state.presentAt.get(producer)?.get(address)?.has(contract) ?? false,
    platformOf: (actor) => known(state.platformOf, actor),
  };
  return world;
}

/** S6: a version whose end of life is earlier than the phase's date is carried by no platform. */
export function hasEnded(plan: PlainPlan, state: PlainState, version: VersionId): boolean {
  const end = known(plan.contractOf, version).versions.find((one) => one.id === version)?.endOfLife;
  return end !== undefined && state.date !== null && end < state.date;
}

/** S4: what the last entry that matches says; undefined for `auto`, and when none matches. */
function routeState(state: PlainState, producer: ActorId, address: Address, version: VersionId, platform: ActorId) {
  const last = known(state.routes, producer).findLast(
    (entry) =>
      entry.version === version &&
      (entry.addresses === undefined || entry.addresses.includes(address)) &&
      (entry.platform === undefined || entry.platform === platform),
  );
  return isOpen(last?.state);
}

/** S5: the same, for a permission. */
function permissionState(state: PlainState, caller: ActorId, address: Address, version: VersionId) {
  const last = known(state.permissions, caller).findLast(
    (entry) => entry.version === version && (entry.addresses === undefined || entry.addresses.includes(address)),
  );
  return isOpen(last?.state);
}

function isOpen(state: OverrideState | undefined): boolean | undefined {
  return state === undefined || state === 'auto' ? undefined : state === 'open';
}
