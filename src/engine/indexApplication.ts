// Which links has an application? Its rows of needed and accepted addresses (R6, R8).
import type { Application, Need } from '../model/Scenario.ts';
import { addBits, type Bits, bitsOf, countBits, emptyBits, fullBits, hasBit, isEmpty, setBit } from './bits.ts';
import type { ApplicationEntry, NeedRow, ScenarioIndex } from './ScenarioIndex.ts';

type People = Pick<
  ScenarioIndex,
  'consumerOf' | 'producerOf' | 'addressOf' | 'addresses' | 'slotAddress' | 'slotsOf'
> & { readonly contractOf: ReadonlyMap<string, number> };

export const namesAll = (list: readonly string[] | undefined): boolean => list === undefined || list.includes('*');

export function indexesOf(list: readonly string[], of: ReadonlyMap<string, number>): number[] {
  const found: number[] = [];
  for (const id of list) {
    const i = of.get(id);
    if (i !== undefined) found.push(i);
  }
  return found;
}

/** The members that a list names; all of 0…of.size-1 where it names all. */
export function namedIn(list: readonly string[] | undefined, of: ReadonlyMap<string, number>): Bits {
  return list === undefined || namesAll(list) ? fullBits(of.size) : bitsOf(of.size, indexesOf(list, of));
}

export function indexApplication(application: Application, people: People): ApplicationEntry {
  const { consumerOf, producerOf } = people;
  const participants = namedIn(application.consumers, consumerOf);
  const producers = namedIn(application.producers, producerOf);
  const consumers = [...consumerOf.values()].filter((c) => hasBit(participants, c));
  const addressSets = new Map<string, Bits>();
  const addressesNamed = (need: Need): Bits => {
    const key = namesAll(need.producers) && namesAll(need.addresses) ? 'all' : null;
    const known = key === null ? undefined : addressSets.get(key);
    if (known) return known;
    const made = findAddresses(need, producers, people);
    if (key !== null) addressSets.set(key, made);
    return made;
  };
  const needs = application.needs ?? [{}];
  const accepted = application.accepted ?? [];
  const naming = findNaming([...needs, ...accepted], consumers, consumerOf);
  const rows: (NeedRow & { consumers: number })[] = [];
  const rowBySignature = new Map<string, number>();
  const rowOf = new Int32Array(consumerOf.size).fill(-1);
  for (const c of consumers) {
    const entries = naming.get(c) ?? [];
    const signature = entries.join();
    let row = rowBySignature.get(signature);
    if (row === undefined) {
      row = rows.length;
      rowBySignature.set(signature, row);
      const setsOf = (from: readonly Need[], offset: number) =>
        entries.flatMap((e) => (from[e - offset] ? [addressesNamed(from[e - offset] as Need)] : []));
      rows.push(makeRow(setsOf(needs, 0), setsOf(accepted, needs.length), people.addresses.length));
    }
    rowOf[c] = row;
    (rows[row] as { consumers: number }).consumers++;
  }
  return {
    id: application.id,
    contract: people.contractOf.get(application.contract) ?? 0,
    consumers,
    producers,
    rowOf,
    rows,
  };
}

/** For each participant the entries that name it, ascending. */
function findNaming(entries: readonly Need[], consumers: readonly number[], of: ReadonlyMap<string, number>) {
  const naming = new Map<number, number[]>(consumers.map((c) => [c, []]));
  entries.forEach(({ consumers: list }, e) => {
    const named = list === undefined || namesAll(list) ? consumers : new Set(indexesOf(list, of));
    for (const c of named) naming.get(c)?.push(e);
  });
  return naming;
}

/** Those addresses of an entry that one of its participating producers lists. */
export function findAddresses(
  need: Need,
  participants: Bits,
  people: Pick<ScenarioIndex, 'producerOf' | 'addressOf' | 'addresses' | 'slotAddress' | 'slotsOf'>,
): Bits {
  const size = people.addresses.length;
  const wanted = namesAll(need.addresses) ? null : namedIn(need.addresses, people.addressOf);
  const found = emptyBits(size);
  const take = (p: number) => {
    if (!hasBit(participants, p)) return;
    for (const slot of people.slotsOf(p)) {
      const a = people.slotAddress[slot] as number;
      if (!wanted || hasBit(wanted, a)) setBit(found, a);
    }
  };
  if (need.producers === undefined || namesAll(need.producers))
    for (let p = 0; p < people.producerOf.size; p++) take(p);
  else for (const p of indexesOf(need.producers, people.producerOf)) take(p);
  return found;
}

function makeRow(needs: readonly Bits[], gaps: readonly Bits[], size: number) {
  const union = (sets: readonly Bits[]): Bits => {
    const [only] = sets;
    if (only && sets.length === 1) return only;
    const all = emptyBits(size);
    for (const set of sets) addBits(all, set);
    return all;
  };
  const needed = union(needs);
  const accepted = union(gaps).map((word, w) => word & (needed[w] as number));
  return { needed, accepted: isEmpty(accepted) ? null : accepted, total: countBits(needed), consumers: 0 };
}
