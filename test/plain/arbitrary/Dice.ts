// How is a random choice made, so that fast-check can repeat and shrink it?
import fc from 'fast-check';

/** Every choice shrinks toward the first, the smallest, and `false`. */
export interface Dice {
  chance(percent: number): boolean;
  whole(min: number, max: number): number;
  one<Thing>(things: readonly Thing[]): Thing;
  /** At least `min` of them, in their order. */
  some<Thing>(things: readonly Thing[], min?: number): readonly Thing[];
  /** The same things in some order. */
  shuffled<Thing>(things: readonly Thing[]): readonly Thing[];
}

/** What `draw` makes of dice, as an arbitrary. */
export function arbitraryOf<Thing>(draw: (dice: Dice) => Thing): fc.Arbitrary<Thing> {
  return fc.gen().map((generate) => draw(diceOf((min, max) => generate(evenly, min, max))));
}

/** Without fast-check's bias toward the ends, so that the percentages are what they say. */
function evenly(min: number, max: number): fc.Arbitrary<number> {
  return fc.noBias(fc.integer({ min, max }));
}

/** Dice over a source of whole numbers from `min` to `max`. */
export function diceOf(whole: (min: number, max: number) => number): Dice {
  const one = <Thing>(things: readonly Thing[]): Thing => {
    if (things.length === 0) throw new Error('nothing to choose from');
    return things[whole(0, things.length - 1)] as Thing; // a thing may be undefined
  };
  const shuffled = <Thing>(things: readonly Thing[]): readonly Thing[] =>
    things.reduce<readonly Thing[]>((made, thing) => made.toSpliced(whole(0, made.length), 0, thing), []);
  return {
    chance: (percent) => whole(0, 99) >= 100 - percent,
    whole,
    one,
    some: (things, min = 0) => {
      const kept = new Set(shuffled([...things.keys()]).slice(0, whole(min, things.length)));
      return things.filter((_, index) => kept.has(index));
    },
    shuffled,
  };
}

/** An object without the keys that were not drawn. */
export function drawn<Made extends object>(made: Made): { [Key in keyof Made]: Exclude<Made[Key], undefined> } {
  return Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)) as never;
}
