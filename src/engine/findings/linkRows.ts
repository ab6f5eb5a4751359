// How are links held in rows? A row for each consumer in each application, with the addresses as members.
import type { Address } from '../../model/Scenario.ts';
import type { LinkRef } from '../Analysis.ts';
import { type Bits, forEachBit } from '../bits.ts';
import type { ScenarioIndex } from '../ScenarioIndex.ts';
import type { RowSet } from './RowSet.ts';

export const linkKey = ({ consumerOf }: ScenarioIndex, application: number, consumer: number): number =>
  application * consumerOf.size + consumer;
export const consumerOfKey = ({ consumerOf }: ScenarioIndex, key: number): number => key % consumerOf.size;
export const applicationOfKey = ({ consumerOf }: ScenarioIndex, key: number): number =>
  Math.floor(key / consumerOf.size);
export const contractOfKey = (index: ScenarioIndex, key: number): number =>
  index.applications[applicationOfKey(index, key)]?.contract as number;

/** Links by cause, put together group by group. */
export class LinkRows {
  readonly byCause = new Map<string, Map<number, Bits>>();
  readonly #index: ScenarioIndex;
  readonly #joined = new Map<Bits, Map<Bits, Bits>>();

  constructor(index: ScenarioIndex) {
    this.#index = index;
  }

  /** The links of some consumers of an application to these addresses; null: none. */
  add(cause: string, application: number, consumers: Iterable<number>, bits: Bits | null): void {
    if (!bits) return;
    const rows = this.byCause.get(cause) ?? new Map<number, Bits>();
    this.byCause.set(cause, rows);
    for (const c of consumers) {
      const key = linkKey(this.#index, application, c);
      const before = rows.get(key);
      rows.set(key, before ? this.#join(before, bits) : bits);
    }
  }

  addRows(cause: string, rows: RowSet): void {
    for (const [key, bits] of rows) {
      this.add(cause, applicationOfKey(this.#index, key), [consumerOfKey(this.#index, key)], bits);
    }
  }

  /** Rows that were alike stay so. */
  #join(before: Bits, bits: Bits): Bits {
    const mine = this.#joined.get(before) ?? new Map<Bits, Bits>();
    this.#joined.set(before, mine);
    const all = mine.get(bits) ?? before.map((word, w) => word | (bits[w] as number));
    mine.set(bits, all);
    return all;
  }
}

/** All addresses of some rows together. */
export function unionOf(index: ScenarioIndex, rows: RowSet): Bits {
  const all = new Uint32Array((index.addresses.length + 31) >>> 5);
  for (const bits of new Set(rows.values())) {
    for (let w = 0; w < all.length; w++) all[w] = (all[w] as number) | (bits[w] as number);
  }
  return all;
}

/** The first links, in the order of the spec. */
export function listLinks(index: ScenarioIndex, rows: RowSet, limit: number): readonly LinkRef[] {
  const links: LinkRef[] = [];
  for (const key of [...rows.keys()].sort((a, b) => a - b)) {
    if (links.length >= limit) break;
    const application = index.applications[applicationOfKey(index, key)]?.id as string;
    const consumer = index.scenario.consumers[consumerOfKey(index, key)]?.id as string;
    forEachBit(rows.get(key) as Bits, (a) => {
      if (links.length < limit) links.push({ application, consumer, address: index.addresses[a] as string });
    });
  }
  return links;
}

/** Addresses by name, in their order. */
export function listAddresses({ addresses }: ScenarioIndex, bits: Bits): readonly Address[] {
  const listed: Address[] = [];
  forEachBit(bits, (a) => listed.push(addresses[a] as string));
  return listed;
}
