// How do names become numbers? Interning of everything that a scenario names.
import type { Producer, Scenario } from '../model/Scenario.ts';
import { indexApplication } from './indexApplication.ts';
import type { ContractEntry, ScenarioIndex, VersionEntry } from './ScenarioIndex.ts';
import { weakly } from './weakly.ts';

const byId = (items: readonly { readonly id: string }[]): Map<string, number> =>
  new Map(items.map(({ id }, i) => [id, i]));

/** A producer's addresses, each once; none given: its own id. */
export const addressesOf = (producer: Producer): readonly string[] =>
  producer.addresses ? [...new Set(producer.addresses)] : [producer.id];

/** Turns a valid scenario into an index; throws nothing, reads everything once. */
export function indexScenario(scenario: Scenario): ScenarioIndex {
  const { versions, contracts } = indexVersions(scenario);
  const platformOf = byId(scenario.platforms);
  const slots = indexSlots(scenario.producers);
  const { addressOf, ...places } = slots;
  const slotLists = scenario.producers.map((_, p) => places.slotsOf(p));
  const people = {
    ...places,
    slotsOf: (producer: number) => slotLists[producer] ?? [],
    consumerOf: byId(scenario.consumers),
    producerOf: byId(scenario.producers),
    contractOf: byId(scenario.contracts),
    addressOf,
  };
  return withLookups({
    scenario,
    versions,
    versionOf: byId(versions),
    contracts,
    platformOf,
    parents: Int32Array.from(scenario.platforms, ({ parent }) =>
      parent === undefined ? -1 : (platformOf.get(parent) ?? -1),
    ),
    consumerOf: people.consumerOf,
    ...places,
    applications: scenario.applications.map((application) => indexApplication(application, people)),
  });
}

/** Looking up thousands of names takes more room than all that is known of them, and is seldom wanted later. */
function withLookups(known: Omit<ScenarioIndex, 'producerOf' | 'addressOf'>): ScenarioIndex {
  const producerOf = weakly(() => byId(known.scenario.producers));
  const addressOf = weakly(() => new Map(known.addresses.map((address, a) => [address, a])));
  return {
    ...known,
    get producerOf() {
      return producerOf();
    },
    get addressOf() {
      return addressOf();
    },
  };
}

function indexVersions(scenario: Scenario) {
  const versions: VersionEntry[] = [];
  const contracts: ContractEntry[] = scenario.contracts.map((contract, c) => {
    const first = versions.length;
    const last = contract.versions.length - 1;
    contract.versions.forEach(({ id, endOfLife }, i) => {
      versions.push({ id, contract: c, isTarget: i === last, endOfLife });
    });
    return { id: contract.id, versions: contract.versions.map((_, i) => first + i) };
  });
  return { versions, contracts };
}

function indexSlots(producers: readonly Producer[]) {
  const addressOf = new Map<string, number>();
  for (const address of producers.flatMap(addressesOf)) {
    if (!addressOf.has(address)) addressOf.set(address, addressOf.size);
  }
  const slotProducer: number[] = new Array(addressOf.size).fill(-1);
  const slotAddress: number[] = [...addressOf.values()];
  const slots: number[] = [];
  const first = [0];
  const shared = new Map<number, number[]>();
  producers.forEach((producer, p) => {
    for (const address of addressesOf(producer)) {
      const a = addressOf.get(address) as number;
      const isFirst = slotProducer[a] === -1;
      const slot = isFirst ? a : slotProducer.length;
      if (!isFirst) shared.set(a, [...(shared.get(a) ?? [a]), slot]);
      slotProducer[slot] = p;
      slotAddress[slot] = a;
      slots.push(slot);
    }
    first.push(slots.length);
  });
  const [slotList, firstOf] = [Int32Array.from(slots), Int32Array.from(first)];
  return {
    addressOf,
    addresses: [...addressOf.keys()],
    slotProducer: Int32Array.from(slotProducer),
    slotAddress: Int32Array.from(slotAddress),
    ...readSlots(slotList, firstOf, shared),
    sharedAddresses: [...shared.keys()].sort((a, b) => a - b),
    aggregators: producers.flatMap(({ aggregates }, p) => (aggregates === undefined ? [] : p)),
  };
}

/** Lists made when asked for: kept for each of thousands, they would be most of what an analysis keeps. */
function readSlots(slots: Int32Array, first: Int32Array, shared: ReadonlyMap<number, readonly number[]>) {
  return {
    slotsOf: (producer: number): readonly number[] => {
      const list: number[] = [];
      for (let i = first[producer] as number; i < (first[producer + 1] as number); i++) list.push(slots[i] as number);
      return list;
    },
    slotsAt: (address: number): readonly number[] => shared.get(address) ?? [address],
  };
}
