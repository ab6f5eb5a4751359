// How do we hold a set of small numbers? A bitset: 32 members a word, in a Uint32Array.

export type Bits = Uint32Array;

export const wordsFor = (size: number): number => (size + 31) >>> 5;
export const emptyBits = (size: number): Bits => new Uint32Array(wordsFor(size));

/** All of 0…size-1. */
export function fullBits(size: number): Bits {
  const bits = emptyBits(size).fill(0xffffffff);
  if (size & 31) bits[bits.length - 1] = (1 << (size & 31)) - 1;
  return bits;
}

export const hasBit = (bits: Bits, i: number): boolean => ((bits[i >>> 5] as number) >>> (i & 31)) % 2 === 1;

export function setBit(bits: Bits, i: number): void {
  bits[i >>> 5] = (bits[i >>> 5] as number) | (1 << (i & 31));
}

export function clearBit(bits: Bits, i: number): void {
  bits[i >>> 5] = (bits[i >>> 5] as number) & ~(1 << (i & 31));
}

/** Number of ones in a word (SWAR). */
export function popcount(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return (((x + (x >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

export function countBits(bits: Bits): number {
  let n = 0;
  for (let w = 0; w < bits.length; w++) n += popcount(bits[w] as number);
  return n;
}

/**
 * |a ∩ b|, over the words from `from` up to `to`. Eight words at a time go through carry-save adders (Harley and Seal),
 * so that one population count serves eight words: twice as fast as counting each.
 */
export function countCommon(a: Bits, b: Bits, from = 0, to = a.length): number {
  let n = 0;
  let ones = 0;
  let twos = 0;
  let fours = 0;
  let w = from;
  for (const end = to - 7; w < end; w += 8) {
    const x0 = (a[w] as number) & (b[w] as number);
    const x1 = (a[w + 1] as number) & (b[w + 1] as number);
    const u0 = ones ^ x0;
    const t0 = (ones & x0) | (u0 & x1);
    const o0 = u0 ^ x1;
    const x2 = (a[w + 2] as number) & (b[w + 2] as number);
    const x3 = (a[w + 3] as number) & (b[w + 3] as number);
    const u1 = o0 ^ x2;
    const t1 = (o0 & x2) | (u1 & x3);
    const o1 = u1 ^ x3;
    const v0 = twos ^ t0;
    const f0 = (twos & t0) | (v0 & t1);
    const s0 = v0 ^ t1;
    const x4 = (a[w + 4] as number) & (b[w + 4] as number);
    const x5 = (a[w + 5] as number) & (b[w + 5] as number);
    const u2 = o1 ^ x4;
    const t2 = (o1 & x4) | (u2 & x5);
    const o2 = u2 ^ x5;
    const x6 = (a[w + 6] as number) & (b[w + 6] as number);
    const x7 = (a[w + 7] as number) & (b[w + 7] as number);
    const u3 = o2 ^ x6;
    const t3 = (o2 & x6) | (u3 & x7);
    ones = u3 ^ x7;
    const v1 = s0 ^ t2;
    const f1 = (s0 & t2) | (v1 & t3);
    twos = v1 ^ t3;
    const y = fours ^ f0;
    n += 8 * popcount((fours & f0) | (y & f1));
    fours = y ^ f1;
  }
  for (; w < to; w++) n += popcount((a[w] as number) & (b[w] as number));
  return n + 4 * popcount(fours) + 2 * popcount(twos) + popcount(ones);
}

export function isEmpty(bits: Bits): boolean {
  for (let w = 0; w < bits.length; w++) if (bits[w] !== 0) return false;
  return true;
}

/** a ∪= b. */
export function addBits(a: Bits, b: Bits): void {
  for (let w = 0; w < a.length; w++) a[w] = (a[w] as number) | (b[w] as number);
}

/** Calls back with each member, ascending. */
export function forEachBit(bits: Bits, visit: (i: number) => void): void {
  for (let w = 0; w < bits.length; w++) {
    let word = bits[w] as number;
    while (word !== 0) {
      const low = word & -word;
      visit((w << 5) + 31 - Math.clz32(low));
      word ^= low;
    }
  }
}

export function bitsOf(size: number, members: Iterable<number>): Bits {
  const bits = emptyBits(size);
  for (const i of members) setBit(bits, i);
  return bits;
}
