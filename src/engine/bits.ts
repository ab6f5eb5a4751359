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

/** |a ∩ b|, over the words from `from` up to `to`. */
export function countCommon(a: Bits, b: Bits, from = 0, to = a.length): number {
  let n = 0;
  for (let w = from; w < to; w++) {
    const x = (a[w] as number) & (b[w] as number);
    if (x !== 0) n += popcount(x);
  }
  return n;
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
