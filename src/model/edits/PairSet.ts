// Which pairs of consumer and address does an entry of `needs` or `accepted` name, and how is it written without some?
import type { ActorId, Address, Application, Need, Scenario } from '../Scenario.ts';
import { addressesOf } from './findActor.ts';

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

const isAll = (list: readonly string[] | undefined): boolean => !list || list.includes('*');

export function participantsOf(scenario: Scenario, application: Application): Participants {
  const among = (all: readonly { readonly id: string }[], list: readonly string[] | undefined) =>
    all.map(({ id }) => id).filter((id) => isAll(list) || list?.includes(id));
  return {
    consumers: among(scenario.consumers, application.consumers),
    producers: among(scenario.producers, application.producers),
  };
}

/** R6: of its addresses, those that one of its producers lists; only participants are named. */
export function toPairSet(scenario: Scenario, participants: Participants, entry: Need): PairSet {
  const { consumers, producers } = participants;
  const named = producers.filter((id) => isAll(entry.producers) || entry.producers?.includes(id));
  const listed = new Set(named.flatMap((id) => addressesOf(scenario, id)));
  return {
    consumers: consumers.filter((id) => isAll(entry.consumers) || entry.consumers?.includes(id)),
    addresses: [...listed].filter((address) => isAll(entry.addresses) || entry.addresses?.includes(address)),
  };
}

/** Whether the entries together name each of the pairs. */
export const coversPairs = (entries: readonly PairSet[], { consumers, addresses }: PairSet): boolean =>
  consumers.every((consumer) =>
    addresses.every((address) =>
      entries.some((entry) => entry.consumers.includes(consumer) && entry.addresses.includes(address)),
    ),
  );

/** The entry without some pairs, as up to two entries; the same one where it names none of them. */
export function withoutPairs<Entry extends Need>(
  scenario: Scenario,
  participants: Participants,
  entry: Entry,
  gone: PairSet,
): readonly Entry[] {
  const { consumers, addresses } = toPairSet(scenario, participants, entry);
  const hit = consumers.filter((id) => gone.consumers.includes(id));
  const left = addresses.filter((address) => !gone.addresses.includes(address));
  if (hit.length === 0 || left.length === addresses.length) return [entry];
  const others = consumers.filter((id) => !hit.includes(id));
  return [
    ...(others.length > 0 ? [{ ...entry, consumers: others }] : []),
    ...(left.length > 0 ? [{ ...entry, consumers: hit, ...nameAddresses(scenario, participants, entry, left) }] : []),
  ].map(withoutUndefined);
}

/** By their producers where these list nothing else, so that the entry goes on meaning the producer. */
function nameAddresses(scenario: Scenario, { producers }: Participants, entry: Need, addresses: readonly Address[]) {
  const whole = producers.filter(
    (id) =>
      (isAll(entry.producers) || entry.producers?.includes(id)) &&
      addressesOf(scenario, id).every((address) => addresses.includes(address)),
  );
  const named = new Set(whole.flatMap((id) => addressesOf(scenario, id)));
  return named.size === addresses.length
    ? { producers: whole, addresses: undefined }
    : { producers: undefined, addresses };
}

const withoutUndefined = <Entry extends object>(entry: Entry): Entry =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as Entry;
