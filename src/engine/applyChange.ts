// What does a change do to a state? S1's order within one change: leaves, moves, removes, adds, routes, permissions.
import type { Change, OverrideState } from '../model/Scenario.ts';
import { type Bits, bitsOf, clearBit, emptyBits, fullBits, isEmpty, setBit } from './bits.ts';
import type { Draft } from './Draft.ts';
import { permissionKey, type RouteBits, routeKey } from './PhaseState.ts';
import type { ScenarioIndex } from './ScenarioIndex.ts';

/** Applies one change of a valid scenario to a draft. */
export function applyChange(draft: Draft, index: ScenarioIndex, change: Change): void {
  for (const id of change.actors) {
    if (change.leaves) leave(draft, index, id);
    if (change.moves !== undefined) move(draft, index, id, change.moves);
    for (const version of change.removes ?? []) setVersion(draft, index, id, version, change.addresses, false);
    for (const version of change.adds ?? []) setVersion(draft, index, id, version, change.addresses, true);
  }
  applyRoutes(draft, index, change);
  applyPermissions(draft, index, change);
}

/** The slots of a producer, at all its addresses or at those given (S3). */
function slotsAmong(index: ScenarioIndex, producer: number, addresses?: readonly string[]): readonly number[] {
  const slots = index.slotsOf(producer);
  if (!addresses) return slots;
  const wanted = new Set(addresses.map((address) => index.addressOf.get(address)));
  return slots.filter((slot) => wanted.has(index.slotAddress[slot]));
}

/** S7: versions and presence go, overrides and platform stay. */
function leave(draft: Draft, index: ScenarioIndex, id: string): void {
  const consumer = index.consumerOf.get(id);
  const producer = index.producerOf.get(id);
  if (consumer !== undefined) {
    for (let v = 0; v < index.versions.length; v++) draft.write('supports', v, consumer, false);
    for (let k = 0; k < index.contracts.length; k++) draft.write('consumerPresent', k, consumer, false);
  }
  if (producer === undefined) return;
  for (const slot of slotsAmong(index, producer)) {
    for (let v = 0; v < index.versions.length; v++) draft.write('offers', v, slot, false);
    for (let k = 0; k < index.contracts.length; k++) draft.write('slotPresent', k, slot, false);
  }
}

function move(draft: Draft, index: ScenarioIndex, id: string, to: string): void {
  const platform = index.platformOf.get(to) as number;
  const consumer = index.consumerOf.get(id);
  const producer = index.producerOf.get(id);
  if (consumer !== undefined) draft.platforms('consumerPlatform')[consumer] = platform;
  if (producer !== undefined) draft.platforms('producerPlatform')[producer] = platform;
}

function setVersion(
  draft: Draft,
  index: ScenarioIndex,
  id: string,
  version: string,
  addresses: readonly string[] | undefined,
  has: boolean,
): void {
  const v = index.versionOf.get(version) as number;
  const consumer = index.consumerOf.get(id);
  const producer = index.producerOf.get(id);
  const platform = index.platformOf.get(id);
  if (consumer !== undefined) draft.write('supports', v, consumer, has);
  if (platform !== undefined) draft.write('platformHas', v, platform, has);
  if (producer !== undefined)
    for (const slot of slotsAmong(index, producer, addresses)) draft.write('offers', v, slot, has);
}

function applyRoutes(draft: Draft, index: ScenarioIndex, change: Change): void {
  const slotCount = index.slotProducer.length;
  for (const { version, addresses, platform, state } of change.routes ?? []) {
    const v = index.versionOf.get(version) as number;
    const platforms =
      platform === undefined ? [...index.platformOf.values()] : [index.platformOf.get(platform) as number];
    for (const id of change.actors) {
      const producer = index.producerOf.get(id);
      if (producer === undefined) continue;
      const slots = slotsAmong(index, producer, addresses);
      for (const q of platforms) {
        const bits = draft.route(routeKey(v, q), slotCount);
        for (const slot of slots) override(bits, slot, state);
      }
    }
  }
}

function override(bits: RouteBits, slot: number, state: OverrideState): void {
  (state === 'open' ? setBit : clearBit)(bits.open, slot);
  (state === 'closed' ? setBit : clearBit)(bits.closed, slot);
}

/** Callers that had the same closed addresses go on sharing one bitset, so that they stay one class. */
function applyPermissions(draft: Draft, index: ScenarioIndex, change: Change): void {
  const size = index.addresses.length;
  for (const { version, addresses, state } of change.permissions ?? []) {
    const v = index.versionOf.get(version) as number;
    const touched = addresses
      ? bitsOf(
          size,
          addresses.flatMap((address) => index.addressOf.get(address) ?? []),
        )
      : fullBits(size);
    const made = new Map<Bits | undefined, Bits>();
    for (const id of change.actors) {
      const caller = callerOf(index, id);
      if (caller === undefined) continue;
      const key = permissionKey(v, caller);
      const before = draft.state.closedPermissions.get(key);
      const after = made.get(before) ?? closeOrOpen(before ?? emptyBits(size), touched, state === 'closed');
      made.set(before, after);
      if (before || !isEmpty(after)) draft.permissions().set(key, after);
    }
  }
}

export function callerOf(index: ScenarioIndex, id: string): number | undefined {
  const platform = index.platformOf.get(id);
  return index.consumerOf.get(id) ?? (platform === undefined ? undefined : index.consumerOf.size + platform);
}

const closeOrOpen = (before: Bits, touched: Bits, close: boolean): Bits =>
  before.map((word, w) => (close ? word | (touched[w] as number) : word & ~(touched[w] as number)));
