// What can be relied on in a value that is only partly right? Whatever is there has its type; anything may be missing.
import type { Scenario } from '../model/Scenario.ts';

/** A `T` in which every wrong or missing part is undefined. A wrong optional key is there, and undefined. */
export type Loose<T> = T extends string | number | boolean | undefined
  ? T | undefined
  : T extends readonly (infer Item)[]
    ? readonly Loose<Item>[] | undefined
    : T extends object
      ? { readonly [Key in keyof T]?: Loose<T[Key]> | undefined } | undefined
      : unknown;

export type LooseScenario = NonNullable<Loose<Scenario>>;

/** The parts of a list that are right, each with its index in the file. */
export function* partsOf<T>(list: readonly T[] | undefined): Generator<readonly [number, NonNullable<T>]> {
  for (const [index, part] of list?.entries() ?? []) if (part !== undefined && part !== null) yield [index, part];
}
