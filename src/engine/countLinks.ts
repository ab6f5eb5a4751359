// How many links fare how? Counts by status of each application in a phase (R7–R9), by rows of words.
import type { Counts, Tally } from './Analysis.ts';
import type { ClassAnswer } from './answerClass.ts';
import { countCommon, popcount } from './bits.ts';
import type { ConsumerClass } from './ConsumerClass.ts';
import type { AddressPresence, PhaseView } from './PhaseView.ts';
import type { ApplicationEntry, NeedRow } from './ScenarioIndex.ts';

export type MutableCounts = { -readonly [K in keyof Counts]: number };

export const noCounts = (): MutableCounts => ({
  target: 0,
  fallback: 0,
  outgoing: 0,
  broken: 0,
  accepted: 0,
  absent: 0,
});

export function addCounts(to: MutableCounts, counts: Counts, times = 1): void {
  for (const key of Object.keys(to) as (keyof Counts)[]) to[key] += counts[key] * times;
}

/** R9: answered ÷ (answered + broken), accepted gaps left out. */
export function coverageOf({ target, fallback, outgoing, broken }: Counts): number | null {
  const answered = target + fallback + outgoing;
  return answered + broken === 0 ? null : answered / (answered + broken);
}

export const toTally = (counts: Counts): Tally => ({ counts, coverage: coverageOf(counts) });

/** Consumers of an application that fare alike: same class, same row. */
export interface ConsumerGroup {
  /** Null: not present. */
  readonly klass: ConsumerClass | null;
  readonly row: NeedRow;
  readonly consumers: number[];
}

/** Groups an application's consumers, or those of `among`. */
export function groupConsumers(
  view: PhaseView,
  application: ApplicationEntry,
  among: readonly number[] = application.consumers,
): readonly ConsumerGroup[] {
  const groups = new Map<number, ConsumerGroup>();
  const classes = view.classesOf(application.contract);
  const rowCount = application.rows.length;
  for (const c of among) {
    const row = application.rowOf[c] as number;
    if (row < 0) continue;
    const klass = classes[c] ?? null;
    const key = ((klass?.id ?? -1) + 1) * rowCount + row;
    const group = groups.get(key);
    if (group) group.consumers.push(c);
    else groups.set(key, { klass, row: application.rows[row] as NeedRow, consumers: [c] });
  }
  return [...groups.values()];
}

export function countApplication(view: PhaseView, application: ApplicationEntry): Counts {
  const sum = noCounts();
  const presence = view.presentAt(application.contract);
  for (const { klass, row, consumers } of groupConsumers(view, application)) {
    const counts = klass ? countRow(row, view.answerOf(klass), presence) : { ...noCounts(), absent: row.total };
    addCounts(sum, counts, consumers.length);
  }
  return sum;
}

/** The links of one row, all of a class. */
export function countRow(row: NeedRow, answer: ClassAnswer, presence: AddressPresence): Counts {
  const { needed } = row;
  const target = answer.has.target ? countCommon(needed, answer.target) : 0;
  const fallback = answer.has.fallback ? countCommon(needed, answer.fallback) : 0;
  const outgoing = answer.has.outgoing ? countCommon(needed, answer.outgoing) : 0;
  const absent = presence.isFull ? 0 : row.total - countCommon(needed, presence.bits);
  const accepted = row.accepted ? countBrokenAccepted(row.accepted, answer, presence) : 0;
  const broken = row.total - absent - target - fallback - outgoing - accepted;
  return { target, fallback, outgoing, broken, accepted, absent };
}

function countBrokenAccepted(accepted: Uint32Array, answer: ClassAnswer, { bits }: AddressPresence): number {
  let n = 0;
  for (let w = 0; w < accepted.length; w++) {
    n += popcount((accepted[w] as number) & (bits[w] as number) & ~(answer.answered[w] as number));
  }
  return n;
}
