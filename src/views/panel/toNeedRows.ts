// Whom does an actor need, or who needs it, in an application? Each participant of the other side, with its addresses.
import { addressesOf } from '../../model/edits/findActor.ts';
import { type Participants, participantsOf } from '../../model/edits/PairSet.ts';
import type { ActorId, Address, Application, Need, Scenario } from '../../model/Scenario.ts';

export interface NeedRow {
  readonly id: ActorId;
  readonly name: string;
  /** Of the producer's addresses, those that are needed. */
  readonly needed: readonly Address[];
  /** All of the producer's. */
  readonly addresses: readonly Address[];
}

export type NeedExtent = 'all' | 'some' | 'none';

export const extentOf = ({ needed, addresses }: Pick<NeedRow, 'needed' | 'addresses'>): NeedExtent =>
  needed.length === 0 ? 'none' : needed.length === addresses.length ? 'all' : 'some';

/** In the file's order; none where the actor takes no part. */
export function toNeedRows(scenario: Scenario, application: Application, actor: ActorId): readonly NeedRow[] {
  const there = participantsOf(scenario, application);
  if (there.consumers.includes(actor)) return toProducers(scenario, application, there, actor);
  return there.producers.includes(actor) ? toConsumers(scenario, application, there, actor) : [];
}

type Names = (id: string) => boolean;
interface Entry {
  readonly consumer: Names;
  readonly producer: Names;
  readonly address: Names;
}

/** R6: a list that is left out, or holds `*`, means all. */
function toEntry({ consumers, producers, addresses }: Need): Entry {
  const names = (list: readonly string[] | undefined): Names => {
    if (!list || list.includes('*')) return () => true;
    const all = new Set(list);
    return (id) => all.has(id);
  };
  return { consumer: names(consumers), producer: names(producers), address: names(addresses) };
}

const entriesOf = ({ needs = [{}] }: Application): readonly Entry[] => needs.map(toEntry);

function toProducers(
  scenario: Scenario,
  application: Application,
  there: Participants,
  consumer: ActorId,
): readonly NeedRow[] {
  const taking = new Set(there.producers);
  const producers = scenario.producers
    .filter(({ id }) => taking.has(id))
    .map(({ id, name, addresses = [id] }) => ({ id, name, addresses: [...new Set(addresses)] }));
  const needed = new Set<Address>();
  for (const entry of entriesOf(application)) {
    if (!entry.consumer(consumer)) continue;
    for (const { id, addresses } of producers) {
      if (entry.producer(id)) for (const address of addresses) if (entry.address(address)) needed.add(address);
    }
  }
  return producers.map((each) => ({ ...each, needed: each.addresses.filter((address) => needed.has(address)) }));
}

function toConsumers(
  scenario: Scenario,
  application: Application,
  there: Participants,
  producer: ActorId,
): readonly NeedRow[] {
  const addresses = addressesOf(scenario, producer);
  const taking = new Set(there.producers);
  const listers = addresses.map((address) => ({
    address,
    by: scenario.producers.filter(({ id, addresses: own = [id] }) => taking.has(id) && own.includes(address)),
  }));
  const calling = new Set(there.consumers);
  const consumers = scenario.consumers.filter(({ id }) => calling.has(id));
  const needed = new Map<ActorId, Set<Address>>(consumers.map(({ id }) => [id, new Set()]));
  for (const entry of entriesOf(application)) {
    const named = listers.filter(
      ({ address, by }) => entry.address(address) && by.some(({ id }) => entry.producer(id)),
    );
    if (named.length === 0) continue;
    for (const { id } of consumers) {
      if (entry.consumer(id)) for (const { address } of named) needed.get(id)?.add(address);
    }
  }
  return consumers.map(({ id, name }) => ({
    id,
    name,
    addresses,
    needed: addresses.filter((address) => needed.get(id)?.has(address)),
  }));
}
