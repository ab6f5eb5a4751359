// Which links must be looked at? Not the accepted gaps; and of addresses that the same producers answer alike only one.
import type { LinkRef } from '../Analysis.ts';
import { forEachBit, hasBit } from '../bits.ts';
import type { NeedRow } from '../ScenarioIndex.ts';
import type { LinkBook } from './LinkBook.ts';

export type VisitLink = (consumer: number, address: number, link: LinkRef) => void;

export function visitLinks(book: LinkBook, visit: VisitLink): void {
  const { index } = book.model;
  for (const { id, contract, consumers, rows, rowOf } of index.applications) {
    if (contract !== book.contract) continue;
    const alike = new Map<NeedRow, readonly number[]>();
    for (const c of consumers) {
      const row = rows[rowOf[c] as number];
      if (!row) continue;
      const one = alike.get(row) ?? oneOfEach(book, row);
      alike.set(row, one);
      const consumer = index.scenario.consumers[c]?.id as string;
      for (const a of book.tellsAddressesApart(c) ? neededIn(row) : one)
        visit(c, a, { application: id, consumer, address: index.addresses[a] as string });
    }
  }
}

/** The addresses of a row that are not accepted gaps. */
export function neededIn({ needed, accepted }: NeedRow): readonly number[] {
  const list: number[] = [];
  forEachBit(needed, (a) => {
    if (!accepted || !hasBit(accepted, a)) list.push(a);
  });
  return list;
}

function oneOfEach(book: LinkBook, row: NeedRow): readonly number[] {
  const { index } = book.model;
  const first = new Map<string, number>();
  for (const a of neededIn(row)) {
    const producers = index.slotsAt(a).map((slot) => index.slotProducer[slot]);
    const key = `${producers.join()} ${book.addressText(a)}`;
    if (!first.has(key)) first.set(key, a);
  }
  return [...first.values()];
}
