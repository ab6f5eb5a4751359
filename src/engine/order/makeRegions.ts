// Which sets of addresses do permissions name? Each numbered by its content, for addresses in the same sets to be alike.
import { type Bits, bitsOf, hasBit } from '../bits.ts';
import type { Regions } from './groupLinks.ts';
import type { StepBook } from './StepBook.ts';

/** Those of platforms are there from the start: whose they are is not seen in the shape of any caller. */
export function makeRegions(book: StepBook): Regions {
  const { index, base } = book;
  const regions = numberSets(index.addresses.length, index.addressOf);
  for (const [key, closed] of base.closedPermissions) {
    if (key % 1048576 >= index.consumerOf.size) regions.ofBits(closed);
  }
  const changes = [...book.platforms].flatMap((q) => book.touchesOf(index.scenario.platforms[q]?.id as string));
  for (const { change } of changes) {
    for (const { addresses } of change.permissions ?? []) if (addresses) regions.ofList(addresses);
  }
  return regions;
}

function numberSets(size: number, addressOf: ReadonlyMap<string, number>): Regions {
  const sets: Bits[] = [];
  const numbers = new Map<string, number>();
  const known = new Map<Bits | readonly string[], number>();
  const numberOf = (from: Bits | readonly string[], toBits: () => Bits): number => {
    const found = known.get(from);
    if (found !== undefined) return found;
    const bits = toBits();
    const key = bits.join();
    const number = numbers.get(key) ?? sets.push(bits) - 1;
    numbers.set(key, number);
    known.set(from, number);
    return number;
  };
  return {
    ofBits: (bits) => numberOf(bits, () => bits),
    ofList: (list) =>
      numberOf(list, () =>
        bitsOf(
          size,
          list.flatMap((one) => addressOf.get(one) ?? []),
        ),
      ),
    signature: (address) => sets.map((bits) => (hasBit(bits, address) ? 1 : 0)).join(''),
  };
}
