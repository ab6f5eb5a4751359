// Who is an actor, and where does it answer?
import type { ActorKind } from '../Problem.ts';
import type { ActorId, Address, Consumer, Platform, Producer, Scenario } from '../Scenario.ts';

export type FoundActor =
  | { readonly kind: 'platform'; readonly actor: Platform }
  | { readonly kind: 'consumer'; readonly actor: Consumer }
  | { readonly kind: 'producer'; readonly actor: Producer };

export function findActor(scenario: Scenario, id: ActorId): FoundActor | null {
  const platform = scenario.platforms.find((one) => one.id === id);
  if (platform) return { kind: 'platform', actor: platform };
  const consumer = scenario.consumers.find((one) => one.id === id);
  if (consumer) return { kind: 'consumer', actor: consumer };
  const producer = scenario.producers.find((one) => one.id === id);
  return producer ? { kind: 'producer', actor: producer } : null;
}

export const findKind = (scenario: Scenario, id: ActorId): ActorKind | null => findActor(scenario, id)?.kind ?? null;

/** The name, or the id of who is not there. */
export const nameOf = (scenario: Scenario, id: ActorId): string => findActor(scenario, id)?.actor.name ?? id;

/** None but a producer has addresses; one that lists none has its own id. Each once. */
export function addressesOf(scenario: Scenario, id: ActorId): readonly Address[] {
  const producer = scenario.producers.find((one) => one.id === id);
  return producer ? listOf(producer) : [];
}

const listOf = ({ id, addresses = [id] }: Producer): readonly Address[] => [...new Set(addresses)];

/** All that someone lists, in the file's order. */
export const allAddresses = (scenario: Scenario): readonly Address[] => [
  ...new Set(scenario.producers.flatMap(listOf)),
];

export const producersAt = (scenario: Scenario, address: Address): readonly Producer[] =>
  scenario.producers.filter((producer) => listOf(producer).includes(address));
