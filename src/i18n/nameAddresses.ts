// Whose addresses are some, in a few words? Each producer once, with the number where it has several of them.
import type { ActorId, Address } from '../model/Scenario.ts';
import type { Teller } from './createTeller.ts';

/** Journal Solviken (2 adresser) och Journal Vidsjön */
export function nameAddresses({ names, some, words }: Teller, addresses: readonly Address[]): string {
  const byProducer = new Map<ActorId, Address[]>();
  for (const address of addresses) {
    const producer = names.producersAt(address)[0] ?? address;
    byProducer.set(producer, [...(byProducer.get(producer) ?? []), address]);
  }
  const named = [...byProducer.values()].map(([address = '', ...others]) => {
    if (others.length === 0) return names.address(address);
    const producer = names.actor(names.producersAt(address)[0] ?? address);
    return words.t('findings.producerAddresses', { producer, count: others.length + 1 });
  });
  return words.list(some(named));
}
