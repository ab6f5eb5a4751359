// What is a large set of pairs, such as links? Rows of bits; rows that are alike share one bitset.
import { type Bits, countBits } from '../bits.ts';

/** A row number with its members; no empty rows. What the numbers mean is the rule's. */
export type RowSet = ReadonlyMap<number, Bits>;

/** `a` without `b`, or null when nothing is left; `a` itself when nothing is taken. */
const lessBits = (a: Bits, b: Bits): Bits | null => pick(a, (w) => ~(b[w] as number));

/** Members of both, or null when there are none; `a` itself when it is all of it. */
export const commonBits = (a: Bits, b: Bits): Bits | null => pick(a, (w) => b[w] as number);

function pick(a: Bits, mask: (w: number) => number): Bits | null {
  const kept = new Uint32Array(a.length);
  let any = 0;
  let lost = 0;
  for (let w = 0; w < a.length; w++) {
    const before = a[w] as number;
    const word = before & mask(w);
    kept[w] = word;
    any |= word;
    lost |= before ^ word;
  }
  if (any === 0) return null;
  return lost === 0 ? a : kept;
}

/** Pairs of the same two bitsets are worked out once. */
function pairwise(work: (a: Bits, b: Bits) => Bits | null) {
  const known = new Map<Bits, Map<Bits, Bits | null>>();
  return (a: Bits, b: Bits): Bits | null => {
    const mine = known.get(a) ?? new Map<Bits, Bits | null>();
    known.set(a, mine);
    let made = mine.get(b);
    if (made === undefined) {
      made = work(a, b);
      mine.set(b, made);
    }
    return made;
  };
}

export function lessRows(rows: RowSet, taken: RowSet | undefined): RowSet {
  if (!taken) return rows;
  const less = pairwise(lessBits);
  const left = new Map<number, Bits>();
  for (const [key, bits] of rows) {
    const other = taken.get(key);
    const rest = other === undefined ? bits : other === bits ? null : less(bits, other);
    if (rest) left.set(key, rest);
  }
  return left;
}

export function commonRows(rows: RowSet, others: RowSet | undefined): RowSet {
  const common = new Map<number, Bits>();
  if (!others) return common;
  const both = pairwise(commonBits);
  for (const [key, bits] of rows) {
    const other = others.get(key);
    const shared = other && both(bits, other);
    if (shared) common.set(key, shared);
  }
  return common;
}

export function countRows(rows: RowSet): number {
  const sizes = new Map<Bits, number>();
  let n = 0;
  for (const bits of rows.values()) {
    const size = sizes.get(bits) ?? countBits(bits);
    sizes.set(bits, size);
    n += size;
  }
  return n;
}
