// In which orders would an aggregating service lose a source? It adds the target once its sources answer on it (R13).
import { hasBit } from '../bits.ts';
import type { ClauseList } from './ClauseList.ts';
import { type Box, coverBoxes, digitsOf } from './coverBoxes.ts';
import type { LinkBook } from './LinkBook.ts';
import type { Dial } from './PlanModel.ts';
import { Trial } from './Trial.ts';
import { toClause } from './toClause.ts';
import { neededIn, visitLinks } from './visitLinks.ts';

const MOST_PLACES = 2500;

export function findLosses(book: LinkBook, list: ClauseList): void {
  const { index, scenario } = book.model;
  if (index.aggregators.length === 0) return;
  const templates = new Map<string, readonly Box[]>();
  visitLinks(book, (consumer, address, link) => {
    for (const slot of index.slotsAt(address)) {
      const producer = index.slotProducer[slot] as number;
      const caller = index.consumerOf.get(scenario.producers[producer]?.aggregates ?? '');
      if (caller === undefined) continue;
      for (const source of sourcesOf(book, producer, caller)) {
        const dials = [...new Set([...book.dialsOf(consumer, address), ...book.dialsOf(caller, source)])];
        const key = [consumer, address, caller, source].every((one) => one >= 0)
          ? `${book.linkText(consumer, address)}|${producer}|${book.linkText(caller, source)}|${dials.length}`
          : '';
        const boxes = templates.get(key) ?? makeBoxes(book, dials, { consumer, address, producer, source });
        templates.set(key, boxes);
        for (const box of boxes)
          list.add(toClause(dials, box, { link, appears: null, isLoss: true, isRough: false }, book.model));
      }
    }
  });
}

interface Outer {
  readonly consumer: number;
  readonly address: number;
  readonly producer: number;
  readonly source: number;
}

function makeBoxes(book: LinkBook, dials: readonly Dial[], outer: Outer): readonly Box[] {
  const sizes = dials.map(({ steps }) => steps.length + 1);
  const count = sizes.reduce((product, size) => product * size, 1);
  if (count > MOST_PLACES) return [];
  const { consumer, address, producer, source } = outer;
  const bad = Array.from({ length: count }, (_, place) =>
    new Trial(book.model, dials, digitsOf(sizes, place)).loses(book.contract, consumer, address, producer, source),
  );
  return bad[0] === true ? [] : coverBoxes(sizes, bad);
}

/** One source for all that the same producers answer alike. */
function sourcesOf(book: LinkBook, producer: number, caller: number): readonly number[] {
  const { index } = book.model;
  const own = new Set(index.slotsOf(producer).map((slot) => index.slotAddress[slot] as number));
  const first = new Map<string, number>();
  for (const { contract, rows, rowOf } of index.applications) {
    const row = contract === book.contract ? rows[rowOf[caller] as number] : undefined;
    for (const a of row ? neededIn({ ...row, accepted: null }) : []) {
      if (own.has(a) || !hasBit(row?.needed as Uint32Array, a)) continue;
      const producers = index.slotsAt(a).map((slot) => index.slotProducer[slot]);
      const key = `${producers.join()} ${book.addressText(a)} ${book.permissionText(caller, a)}`;
      if (!first.has(key)) first.set(key, a);
    }
  }
  return [...first.values()];
}
