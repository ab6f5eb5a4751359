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

export function addCounts(to: MutableCounts, counts: Counts): void {
  for (const key of Object.keys(to) as (keyof Counts)[]) to[key] += counts[key];
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

/** Consumers that share a row and a class are counted once; one that has its row alone is counted as it comes. */
export function countApplication(view: PhaseView, application: ApplicationEntry): Counts {
  const sum = noCounts();
  const { rows, rowOf, consumers, contract } = application;
  const classes = view.classesOf(contract);
  const presence = view.presentAt(contract);
  const alike = new Map<number, { readonly klass: ConsumerClass; readonly row: NeedRow; times: number }>();
  for (const c of consumers) {
    const r = rowOf[c] as number;
    const row = rows[r] as NeedRow;
    const klass = classes[c];
    if (!klass) sum.absent += row.total;
    else if (row.consumers === 1) addRow(sum, row, view.answerOf(klass), presence, 1);
    else {
      const key = klass.id * rows.length + r;
      const known = alike.get(key);
      if (known) known.times++;
      else alike.set(key, { klass, row, times: 1 });
    }
  }
  for (const { klass, row, times } of alike.values()) addRow(sum, row, view.answerOf(klass), presence, times);
  return sum;
}

/** The links of one row, all of a class, of so many consumers. */
export function addRow(
  sum: MutableCounts,
  { needed, accepted, total }: Pick<NeedRow, 'needed' | 'accepted' | 'total'>,
  answer: ClassAnswer,
  presence: AddressPresence,
  times: number,
): void {
  const target = answer.has.target ? countCommon(needed, answer.target) : 0;
  const fallback = answer.has.fallback ? countCommon(needed, answer.fallback) : 0;
  const outgoing = answer.has.outgoing ? countCommon(needed, answer.outgoing) : 0;
  const absent = presence.isFull ? 0 : total - countCommon(needed, presence.bits);
  const gaps = accepted ? countBrokenAccepted(accepted, answer, presence) : 0;
  sum.target += target * times;
  sum.fallback += fallback * times;
  sum.outgoing += outgoing * times;
  sum.absent += absent * times;
  sum.accepted += gaps * times;
  sum.broken += (total - absent - target - fallback - outgoing - gaps) * times;
}

function countBrokenAccepted(accepted: Uint32Array, answer: ClassAnswer, { bits }: AddressPresence): number {
  let n = 0;
  for (let w = 0; w < accepted.length; w++) {
    n += popcount((accepted[w] as number) & (bits[w] as number) & ~(answer.answered[w] as number));
  }
  return n;
}
