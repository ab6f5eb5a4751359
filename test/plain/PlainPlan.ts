// What does the file itself say, looked up by name? Nothing here depends on the phase.
import type {
  ActorId,
  Address,
  Consumer,
  Contract,
  Platform,
  Producer,
  Scenario,
  VersionId,
} from '../../src/model/Scenario.ts';

export interface PlainPlan {
  readonly scenario: Scenario;
  readonly consumers: ReadonlyMap<ActorId, Consumer>;
  readonly producers: ReadonlyMap<ActorId, Producer>;
  readonly platforms: ReadonlyMap<ActorId, Platform>;
  readonly contractOf: ReadonlyMap<VersionId, Contract>;
  /** The producers that list an address, in the file's order. */
  readonly listers: ReadonlyMap<Address, readonly Producer[]>;
  /** All addresses, in the order in which the file's producers list them (§7). */
  readonly addresses: readonly Address[];
}

/** §1: "none given: one address, the producer's own id". */
export function addressesOf(producer: Producer): readonly Address[] {
  return producer.addresses ?? [producer.id];
}

export function plainPlan(scenario: Scenario): PlainPlan {
  const listers = new Map<Address, Producer[]>();
  for (const producer of scenario.producers) {
    for (const address of addressesOf(producer)) listers.set(address, [...(listers.get(address) ?? []), producer]);
  }
  return {
    scenario,
    consumers: byId(scenario.consumers),
    producers: byId(scenario.producers),
    platforms: byId(scenario.platforms),
    contractOf: new Map(scenario.contracts.flatMap((contract) => contract.versions.map((v) => [v.id, contract]))),
    listers,
    addresses: [...listers.keys()],
  };
}

/** The entry under a key that a valid scenario has. */
export function known<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`the scenario is not valid: ${String(key)}`);
  return value;
}

function byId<Thing extends { readonly id: string }>(things: readonly Thing[]): Map<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}
