// How fast can the bits of a plan be gone through at all? One AND and one population count a word.
import { lots } from './bigScenario.ts';

/** A pass over `rows` rows of `columns` bits each, `times` times. The sum is handed out so that nothing is left out. */
export function makeBound(rows: number, columns: number, times: number): () => number {
  const words = Math.ceil(columns / 32);
  const lot = lots(2);
  const drawn = (length: number) => Int32Array.from({ length }, () => lot(2 ** 32));
  const relation = drawn(rows * words);
  const masks = Array.from({ length: times }, () => drawn(words));
  return () => masks.reduce((sum, mask) => sum + countCommon(relation, mask), 0);
}

function countCommon(relation: Int32Array, mask: Int32Array): number {
  const words = mask.length;
  let count = 0;
  for (let start = 0; start < relation.length; start += words) {
    for (let word = 0; word < words; word += 1) {
      let bits = (relation[start + word] as number) & (mask[word] as number);
      bits -= (bits >>> 1) & 0x55555555;
      bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
      count += Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
    }
  }
  return count;
}
