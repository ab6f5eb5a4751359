// What goes between groups of consumers and groups of producers? Counted by words, for any number of links.
import type { ActorId } from '../model/Scenario.ts';
import type { Cell, FailureCode, Served } from './Analysis.ts';
import type { ClassAnswer } from './answerClass.ts';
import { type Bits, countCommon, emptyBits, hasBit, setBit } from './bits.ts';
import type { ConsumerClass } from './ConsumerClass.ts';
import { addRow, groupConsumers, type MutableCounts, noCounts } from './countLinks.ts';
import { ownerSlot } from './findLinks.ts';
import { findMissing } from './findMissing.ts';
import type { PhaseView } from './PhaseView.ts';
import { resolveCall } from './resolveLink.ts';
import type { NeedRow } from './ScenarioIndex.ts';

type Groups = readonly (readonly ActorId[])[];

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly counts: MutableCounts;
  readonly served: Map<string, { -readonly [K in keyof Served]: Served[K] }>;
  readonly codes: Map<FailureCode, { links: number; accepted: number }>;
  incomplete: number;
}

/** Cells that hold at least one link, by row, then column. */
export function findTraffic(view: PhaseView, only: string | null, rows: Groups, columns: Groups): Cell[] {
  const cells = new Map<number, OpenCell>();
  const masks = new ColumnMasks(view, columns);
  const consumers = rows.map((ids) => ids.flatMap((id) => view.index.consumerOf.get(id) ?? []));
  for (const application of view.index.applications) {
    if (only !== null && application.id !== only) continue;
    consumers.forEach((among, r) => {
      for (const { klass, row, consumers: alike } of groupConsumers(view, application, among)) {
        masks.forEach(application.contract, klass, (mask, c) => {
          const part = cutRow(row, mask);
          if (!part) return;
          const key = r * columns.length + c;
          const cell = cells.get(key) ?? openCell(r, c);
          cells.set(key, cell);
          addPart(view, cell, application.contract, klass, part, alike.length);
        });
      }
    });
  }
  return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column).map(closeCell);
}

const openCell = (row: number, column: number): OpenCell => ({
  row,
  column,
  counts: noCounts(),
  served: new Map(),
  codes: new Map(),
  incomplete: 0,
});

const closeCell = ({ row, column, counts, served, codes, incomplete }: OpenCell): Cell => ({
  row,
  column,
  counts,
  served: [...served.values()],
  codes: [...codes].map(([code, numbers]) => ({ code, ...numbers })),
  incomplete,
});

type RowPart = Pick<NeedRow, 'needed' | 'accepted' | 'total'>;

/** The part of a row that lies in a column; null when nothing does. */
function cutRow({ needed, accepted }: NeedRow, mask: Bits): RowPart | null {
  const total = countCommon(needed, mask);
  if (total === 0) return null;
  const cut = (bits: Bits) => bits.map((word, w) => word & (mask[w] as number));
  return { needed: cut(needed), accepted: accepted && cut(accepted), total };
}

function addPart(
  view: PhaseView,
  cell: OpenCell,
  contract: number,
  klass: ConsumerClass | null,
  part: RowPart,
  times: number,
): void {
  if (!klass) {
    cell.counts.absent += part.total * times;
    return;
  }
  const answer = view.answerOf(klass);
  const presence = view.presentAt(contract);
  const before = cell.counts.broken + cell.counts.accepted;
  addRow(cell.counts, part, answer, presence, times);
  addServed(view, cell, klass, answer, part, times);
  if (cell.counts.broken + cell.counts.accepted === before) return;
  for (const [code, bits] of Object.entries(answer.failed) as [FailureCode, Bits][]) {
    const here = bits.map((word, w) => word & (presence.bits[w] as number));
    const all = countCommon(part.needed, here);
    if (all === 0) continue;
    const accepted = part.accepted ? countCommon(part.accepted, here) : 0;
    const sum = cell.codes.get(code) ?? { links: 0, accepted: 0 };
    cell.codes.set(code, { links: sum.links + (all - accepted) * times, accepted: sum.accepted + accepted * times });
  }
}

function addServed(
  view: PhaseView,
  cell: OpenCell,
  klass: ConsumerClass,
  answer: ClassAnswer,
  { needed }: RowPart,
  times: number,
): void {
  for (const { version, status, isFirst, answered } of answer.steps) {
    const links = countCommon(needed, answered) * times;
    if (links === 0) continue;
    const id = view.index.versions[version]?.id as string;
    const key = `${id} ${status}`;
    const sum = cell.served.get(key) ?? { version: id, status, links: 0, firstTry: 0 };
    cell.served.set(key, sum);
    sum.links += links;
    if (isFirst) sum.firstTry += links;
    cell.incomplete += countIncomplete(view, klass, version, needed, answered) * times;
  }
}

/** R13: answered links of aggregating services that leave sources out. */
function countIncomplete(view: PhaseView, klass: ConsumerClass, version: number, needed: Bits, answered: Bits): number {
  const { index } = view;
  let n = 0;
  for (const p of index.aggregators) {
    if (!findMissing(view, p, version)) continue;
    for (const slot of index.slotsOf[p] ?? []) {
      const a = index.slotAddress[slot] as number;
      if (!hasBit(needed, a) || !hasBit(answered, a)) continue;
      if (index.slotsAt[a]?.length === 1 || resolveCall(view, klass, a).slot === slot) n++;
    }
  }
  return n;
}

/** Which addresses belong to a column: those of its producers, and of shared ones those that they answer. */
class ColumnMasks {
  readonly #view: PhaseView;
  readonly #columnOf: Int32Array;
  readonly #alone: readonly Bits[];
  readonly #shared: readonly number[];
  readonly #byClass = new Map<string, readonly Bits[]>();

  constructor(view: PhaseView, columns: Groups) {
    const { index } = view;
    this.#view = view;
    this.#columnOf = new Int32Array(index.producerOf.size).fill(-1);
    columns.forEach((ids, c) => {
      for (const id of ids) this.#columnOf[index.producerOf.get(id) ?? -1] = c;
    });
    this.#alone = columns.map(() => emptyBits(index.addresses.length));
    index.slotsAt.forEach(([slot, ...others], a) => {
      if (others.length === 0) this.#put(this.#alone, slot as number, a);
    });
    this.#shared = index.sharedAddresses;
  }

  forEach(contract: number, klass: ConsumerClass | null, visit: (mask: Bits, column: number) => void): void {
    this.#masksFor(contract, klass).forEach(visit);
  }

  #put(masks: readonly Bits[], slot: number, address: number): void {
    const mask = masks[this.#columnOf[this.#view.index.slotProducer[slot] as number] as number];
    if (mask) setBit(mask, address);
  }

  #masksFor(contract: number, klass: ConsumerClass | null): readonly Bits[] {
    if (this.#shared.length === 0) return this.#alone;
    const key = `${contract},${klass?.id}`;
    const known = this.#byClass.get(key);
    if (known) return known;
    const masks = this.#alone.map((bits) => bits.slice());
    for (const a of this.#shared) {
      const answering = klass ? resolveCall(this.#view, klass, a).slot : -1;
      this.#put(masks, answering >= 0 ? answering : ownerSlot(this.#view, contract, a), a);
    }
    this.#byClass.set(key, masks);
    return masks;
  }
}
