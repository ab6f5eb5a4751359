// Which sources does an aggregating service leave out? R13.
import { addBits, type Bits, clearBit, emptyBits, hasBit, isEmpty } from './bits.ts';
import { permissionKey } from './PhaseState.ts';
import type { PhaseView } from './PhaseView.ts';

const known = new WeakMap<PhaseView, Map<number, Bits | null>>();

/** The addresses missing from a producer's answers of a version; null when it is no aggregate or all answer. */
export function findMissing(view: PhaseView, producer: number, version: number): Bits | null {
  const aggregates = view.index.scenario.producers[producer]?.aggregates;
  const caller = aggregates === undefined ? undefined : view.index.consumerOf.get(aggregates);
  if (caller === undefined) return null;
  const mine = known.get(view) ?? new Map<number, Bits | null>();
  known.set(view, mine);
  const key = version * 1048576 + producer;
  let missing = mine.get(key);
  if (missing === undefined) {
    missing = missingOf(view, producer, caller, version);
    mine.set(key, missing);
  }
  return missing;
}

function missingOf(view: PhaseView, producer: number, caller: number, version: number): Bits | null {
  const { index, state } = view;
  const contract = index.versions[version]?.contract as number;
  const sources = sourcesOf(view, producer, caller, contract);
  const calls =
    hasBit(state.consumerPresent[contract] as Bits, caller) && hasBit(state.supports[version] as Bits, caller);
  const { answered } = view.reachOf(state.consumerPlatform[caller] as number, version);
  const closed = state.closedPermissions.get(permissionKey(version, caller));
  const missing = sources.map((word, w) => word & ~(calls ? (answered[w] as number) & ~(closed?.[w] ?? 0) : 0));
  return isEmpty(missing) ? null : missing;
}

/** Every address of the caller's links in applications of the contract, but for the producer's own and the absent. */
function sourcesOf(view: PhaseView, producer: number, caller: number, contract: number): Bits {
  const { index } = view;
  const sources = emptyBits(index.addresses.length);
  for (const application of index.applications) {
    const row = application.contract === contract ? application.rows[application.rowOf[caller] as number] : undefined;
    if (row) addBits(sources, row.needed);
  }
  for (const slot of index.slotsOf(producer)) clearBit(sources, index.slotAddress[slot] as number);
  const { bits } = view.presentAt(contract);
  return sources.map((word, w) => word & (bits[w] as number));
}
