// Which links have another outcome in another plan's phase? By words: links are made only for those that are listed.
import { type Bits, countBits, forEachBit } from './bits.ts';
import type { ComparedLink, OutcomeShift } from './Comparison.ts';
import type { ConsumerClass } from './ConsumerClass.ts';
import type { ApplicationPair, LinkSpace, RowPair, Side } from './LinkSpace.ts';
import { type ClassOutcomes, differBetween, type OutcomePart, outcomesOf, splitByOutcome } from './OutcomeParts.ts';
import type { PhaseView } from './PhaseView.ts';

export type Views = Readonly<Record<Side, PhaseView>>;

interface ShiftPart {
  readonly from: OutcomePart['outcome'];
  readonly to: OutcomePart['outcome'];
  readonly bits: Bits;
}

/** The links of a phase of each plan by how their outcomes differ. */
export function countShifts(space: LinkSpace, views: Views): readonly OutcomeShift[] {
  const sums = new Map<string, { -readonly [K in keyof OutcomeShift]: OutcomeShift[K] }>();
  for (const pair of space.applications) {
    const shiftsOf = makeShifts(space, views, pair);
    const times = new Map<readonly ShiftPart[], number>();
    for (const one of pair.consumers) {
      const shifts = shiftsOf(one.a, one.b, one.rows);
      if (shifts.length > 0) times.set(shifts, (times.get(shifts) ?? 0) + 1);
    }
    for (const [shifts, consumers] of times) {
      for (const { from, to, bits } of shifts) {
        const key = `${from.status} ${from.version} ${to.status} ${to.version}`;
        const sum = sums.get(key) ?? { from, to, links: 0 };
        sum.links += countBits(bits) * consumers;
        sums.set(key, sum);
      }
    }
  }
  return [...sums.values()];
}

/** The first of them. */
export function listShifts(space: LinkSpace, views: Views, limit: number): readonly ComparedLink[] {
  const links: ComparedLink[] = [];
  for (const pair of space.applications) {
    const shiftsOf = makeShifts(space, views, pair);
    for (const { consumer, a, b, rows } of pair.consumers) {
      if (links.length >= limit) return links;
      const found: [number, ShiftPart][] = [];
      for (const shift of shiftsOf(a, b, rows)) forEachBit(shift.bits, (address) => found.push([address, shift]));
      found.sort(([x], [y]) => x - y);
      for (const [address, { from, to }] of found.slice(0, limit - links.length)) {
        links.push({ application: pair.application, consumer, address: space.addresses[address] as string, from, to });
      }
    }
  }
  return links;
}

/** Consumers that fare alike, and need the same, in both plans get the same list. */
function makeShifts({ place }: LinkSpace, views: Views, pair: ApplicationPair) {
  const sides = { a: makeSide('a'), b: makeSide('b') };
  const differing = new Map<string, Bits | null>();
  const known = new Map<string, readonly ShiftPart[]>();
  function makeSide(side: Side) {
    const contract = pair[side]?.contract ?? -1;
    const made = new Map<ConsumerClass | null, ClassOutcomes>();
    const classes = contract < 0 ? [] : views[side].classesOf(contract);
    const outcomes = (klass: ConsumerClass | null): ClassOutcomes => {
      const all = made.get(klass) ?? outcomesOf(views[side], contract, klass, (bits) => place(side, bits));
      made.set(klass, all);
      return all;
    };
    return { classOf: (c: number) => classes[c] ?? null, outcomes };
  }
  return (a: number, b: number, rows: RowPair): readonly ShiftPart[] => {
    const [mine, theirs] = [sides.a.classOf(a), sides.b.classOf(b)];
    const classes = `${mine?.id},${theirs?.id}`;
    let differ = differing.get(classes);
    if (differ === undefined) {
      differ = differBetween(sides.a.outcomes(mine), sides.b.outcomes(theirs));
      differing.set(classes, differ);
    }
    if (differ === null && rows.isSame) return NO_SHIFTS;
    const key = `${rows.id},${classes}`;
    const shifts = known.get(key) ?? crossOutcomes(rows, sides.a.outcomes(mine), sides.b.outcomes(theirs), differ);
    known.set(key, shifts);
    return shifts;
  };
}

const NO_SHIFTS: readonly ShiftPart[] = [];

function crossOutcomes(
  rows: RowPair,
  mine: ClassOutcomes,
  theirs: ClassOutcomes,
  differ: Bits | null,
): readonly ShiftPart[] {
  const among = findSuspects(rows, differ);
  if (!among.some((word) => word !== 0)) return NO_SHIFTS;
  const shifts: ShiftPart[] = [];
  const ends = splitByOutcome(rows.b, theirs, among);
  for (const start of splitByOutcome(rows.a, mine, among)) {
    for (const end of ends) {
      if (start.outcome === end.outcome) continue;
      const bits = start.bits.map((word, w) => word & (end.bits[w] as number));
      if (bits.some((word) => word !== 0)) shifts.push({ from: start.outcome, to: end.outcome, bits });
    }
  }
  return shifts;
}

/** Addresses that one of the plans needs and at which something differs: the answer, the need, or what is accepted. */
function findSuspects({ a, b }: RowPair, differ: Bits | null): Bits {
  const some = (a ?? b)?.needed as Bits;
  return some.map((_, w) => {
    const [x, y] = [a?.needed[w] ?? 0, b?.needed[w] ?? 0];
    const gaps = (a?.accepted?.[w] ?? 0) ^ (b?.accepted?.[w] ?? 0);
    return (x ^ y) | (x & y & ((differ?.[w] ?? 0) | gaps));
  });
}
