// Which pairs of consumer and address does an entry of `needs` or `accepted` name, and how is it written without some?
import type { ActorId, Address, Application, Need, Scenario } from '../Scenario.ts';

/** Those of an application, as ids. */
export interface Participants {
  readonly consumers: readonly ActorId[];
  readonly producers: readonly ActorId[];
}

/** All pairs of these consumers with these addresses. */
export interface PairSet {
  readonly consumers: readonly ActorId[];
  readonly addresses: readonly Address[];
}

/** A list that is left out, or holds `*`, names all. Thousands may be named. */
function toNames(list: readonly string[] | undefined): (id: string) => boolean {
  if (!list || list.includes('*')) return () => true;
  const named = new Set(list);
  return (id) => named.has(id);
}

/** Of each producer, each once; one that lists none has its own id. */
const addressesById = ({ producers }: Scenario): ReadonlyMap<ActorId, readonly Address[]> =>
  new Map(producers.map(({ id, addresses = [id] }) => [id, [...new Set(addresses)]]));

export function participantsOf(scenario: Scenario, application: Application): Participants {
  const among = (all: readonly { readonly id: string }[], list: readonly string[] | undefined) =>
    all.map(({ id }) => id).filter(toNames(list));
  return {
    consumers: among(scenario.consumers, application.consumers),
    producers: among(scenario.producers, application.producers),
  };
}

/** R6: of its addresses, those that one of its producers lists; only participants are named. */
export function toPairSet(scenario: Scenario, participants: Participants, entry: Need): PairSet {
  const { consumers, producers } = participants;
  const lists = addressesById(scenario);
  const listed = new Set(producers.filter(toNames(entry.producers)).flatMap((id) => lists.get(id) ?? []));
  return {
    consumers: consumers.filter(toNames(entry.consumers)),
    addresses: [...listed].filter(toNames(entry.addresses)),
  };
}

/** Whether the entries together name each of the pairs. */
export function coversPairs(entries: readonly PairSet[], { consumers, addresses }: PairSet): boolean {
  const named = entries.map((entry) => ({ consumers: new Set(entry.consumers), addresses: new Set(entry.addresses) }));
  return consumers.every((consumer) => {
    const own = named.filter((entry) => entry.consumers.has(consumer));
    return addresses.every((address) => own.some((entry) => entry.addresses.has(address)));
  });
}

/** The entry without some pairs, as up to two entries; the same one where it names none of them. */
export function withoutPairs<Entry extends Need>(
  scenario: Scenario,
  participants: Participants,
  entry: Entry,
  gone: PairSet,
): readonly Entry[] {
  const { consumers, addresses } = toPairSet(scenario, participants, entry);
  const [goneConsumers, goneAddresses] = [new Set(gone.consumers), new Set(gone.addresses)];
  const hit = consumers.filter((id) => goneConsumers.has(id));
  const left = addresses.filter((address) => !goneAddresses.has(address));
  if (hit.length === 0 || left.length === addresses.length) return [entry];
  const others = consumers.filter((id) => !goneConsumers.has(id));
  return [
    ...(others.length > 0 ? [{ ...entry, consumers: others }] : []),
    ...(left.length > 0 ? [{ ...entry, consumers: hit, ...nameAddresses(scenario, participants, entry, left) }] : []),
  ].map(withoutUndefined);
}

/** By their producers where these list nothing else, so that the entry goes on meaning the producer. */
function nameAddresses(scenario: Scenario, { producers }: Participants, entry: Need, addresses: readonly Address[]) {
  const lists = addressesById(scenario);
  const wanted = new Set(addresses);
  const whole = producers
    .filter(toNames(entry.producers))
    .filter((id) => (lists.get(id) ?? []).every((address) => wanted.has(address)));
  const named = new Set(whole.flatMap((id) => lists.get(id) ?? []));
  return named.size === addresses.length
    ? { producers: whole, addresses: undefined }
    : { producers: undefined, addresses };
}

const withoutUndefined = <Entry extends object>(entry: Entry): Entry =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as Entry;
