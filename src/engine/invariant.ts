// What if we are wrong ourselves? Then we stop at once, with what we believed.

/** Throws when something that must hold does not: a fault of ours, never of a file. */
export function invariant(condition: unknown, belief: string): asserts condition {
  if (!condition) throw new Error(`Broken invariant: ${belief}`);
}
