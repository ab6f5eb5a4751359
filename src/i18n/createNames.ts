// What is a thing called? Names of a scenario's ids; an id that is not there is its own name.
import type { ActorId, Address, Scenario, VersionId } from '../model/Scenario.ts';

export interface Names {
  actor(id: ActorId): string;
  version(id: VersionId): string;
  application(id: string): string;
  /** The name of whoever lists the address; with the address, where they list others too. */
  address(address: Address): string;
  /** Those who list the address, in the file's order. */
  producersAt(address: Address): readonly ActorId[];
}

export function createNames(scenario: Scenario): Names {
  const { platforms, consumers, producers, contracts, applications } = scenario;
  const actors = new Map([...platforms, ...consumers, ...producers].map(({ id, name }) => [id, name]));
  const versions = new Map(
    contracts.flatMap((contract) => contract.versions.map(({ id, label }) => [id, label ?? id])),
  );
  const listed = new Map(applications.map(({ id, name }) => [id, name]));
  const lists = new Map<Address, ActorId[]>();
  const sizes = new Map<ActorId, number>();
  for (const { id, addresses = [id] } of producers) {
    sizes.set(id, addresses.length);
    for (const address of addresses) lists.set(address, [...(lists.get(address) ?? []), id]);
  }
  const actor = (id: ActorId) => actors.get(id) ?? id;
  return {
    actor,
    version: (id) => versions.get(id) ?? id,
    application: (id) => listed.get(id) ?? id,
    producersAt: (address) => lists.get(address) ?? [],
    address: (address) => {
      const [first] = lists.get(address) ?? [];
      if (first === undefined) return address;
      return sizes.get(first) === 1 ? actor(first) : `${actor(first)} (${address})`;
    },
  };
}
