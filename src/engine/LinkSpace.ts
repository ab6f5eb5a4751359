// Which link of one plan is which of another? By the ids of application, consumer and address, in one numbering.
import type { Address } from '../model/Scenario.ts';
import { type Bits, emptyBits, forEachBit, setBit } from './bits.ts';
import type { ApplicationEntry, NeedRow, ScenarioIndex } from './ScenarioIndex.ts';

export type Side = 'a' | 'b';

/** A consumer's links in an application, in both plans. */
export interface RowPair {
  readonly id: number;
  readonly a: PlacedRow | null;
  readonly b: PlacedRow | null;
  /** They name the same links, with the same gaps accepted. */
  readonly isSame: boolean;
}

/** A need row in the shared numbering of addresses. */
export interface PlacedRow {
  readonly needed: Bits;
  readonly accepted: Bits | null;
}

export interface ConsumerPair {
  readonly consumer: string;
  /** Numbers in each plan; -1: takes no part there. */
  readonly a: number;
  readonly b: number;
  readonly rows: RowPair;
}

export interface ApplicationPair {
  readonly application: string;
  readonly a: ApplicationEntry | null;
  readonly b: ApplicationEntry | null;
  readonly consumers: readonly ConsumerPair[];
}

export interface LinkSpace {
  /** A's, then those that only B has. */
  readonly addresses: readonly Address[];
  readonly applications: readonly ApplicationPair[];
  /** A set of a plan's addresses, in the shared numbering. The same object where the numbers are the same. */
  place(side: Side, bits: Bits): Bits;
}

export function makeLinkSpace(a: ScenarioIndex, b: ScenarioIndex): LinkSpace {
  const addresses = [...a.addresses, ...b.addresses.filter((address) => !a.addressOf.has(address))];
  const number = new Map(addresses.map((address, i) => [address, i]));
  const place = makePlacing({ a, b }, number);
  const both = [...a.applications, ...b.applications.filter(({ id }) => !a.applications.some((one) => one.id === id))];
  const applications = both.map(({ id }) => {
    const mine = a.applications.find((one) => one.id === id) ?? null;
    const theirs = b.applications.find((one) => one.id === id) ?? null;
    return { application: id, a: mine, b: theirs, consumers: pairConsumers({ a, b }, mine, theirs, place) };
  });
  return { addresses, applications, place };
}

function makePlacing(indexes: Readonly<Record<Side, ScenarioIndex>>, number: ReadonlyMap<Address, number>) {
  const known = new WeakMap<Bits, Bits>();
  const numbers = {
    a: indexes.a.addresses.map((address) => number.get(address) as number),
    b: indexes.b.addresses.map((address) => number.get(address) as number),
  };
  const isSame = (side: Side) => numbers[side].length === number.size && numbers[side].every((to, i) => to === i);
  const same = { a: isSame('a'), b: isSame('b') };
  return (side: Side, bits: Bits): Bits => {
    if (same[side]) return bits;
    let placed = known.get(bits);
    if (!placed) {
      const made = emptyBits(number.size);
      const to = numbers[side];
      forEachBit(bits, (i) => {
        if (i < to.length) setBit(made, to[i] as number);
      });
      placed = made;
      known.set(bits, placed);
    }
    return placed;
  };
}

function pairConsumers(
  indexes: Readonly<Record<Side, ScenarioIndex>>,
  mine: ApplicationEntry | null,
  theirs: ApplicationEntry | null,
  place: LinkSpace['place'],
): readonly ConsumerPair[] {
  const pairs = new Map<string, RowPair>();
  const idOf = (side: Side, c: number) => indexes[side].scenario.consumers[c]?.id as string;
  const rowsOf = (a: number, b: number): RowPair => {
    const [x, y] = [mine?.rowOf[a] ?? -1, theirs?.rowOf[b] ?? -1];
    const key = `${x},${y}`;
    const known = pairs.get(key) ?? pairRows(pairs.size, placeRow('a', mine?.rows[x]), placeRow('b', theirs?.rows[y]));
    pairs.set(key, known);
    return known;
  };
  const placeRow = (side: Side, row: NeedRow | undefined): PlacedRow | null =>
    row ? { needed: place(side, row.needed), accepted: row.accepted && place(side, row.accepted) } : null;
  const numberIn = (entry: ApplicationEntry | null, c: number | undefined) =>
    entry && c !== undefined && (entry.rowOf[c] as number) >= 0 ? c : -1;
  const found = (mine?.consumers ?? []).map((a) => {
    const b = numberIn(theirs, indexes.b.consumerOf.get(idOf('a', a)));
    return { consumer: idOf('a', a), a, b, rows: rowsOf(a, b) };
  });
  const others = (theirs?.consumers ?? []).filter((b) => {
    return numberIn(mine, indexes.a.consumerOf.get(idOf('b', b))) < 0;
  });
  return [...found, ...others.map((b) => ({ consumer: idOf('b', b), a: -1, b, rows: rowsOf(-1, b) }))];
}

function pairRows(id: number, a: PlacedRow | null, b: PlacedRow | null): RowPair {
  const isSameSet = (x: Bits | null, y: Bits | null) =>
    x === y || (x !== null && y !== null && x.every((word, w) => word === y[w]));
  const isSame = a !== null && b !== null && isSameSet(a.needed, b.needed) && isSameSet(a.accepted, b.accepted);
  return { id, a, b, isSame };
}
