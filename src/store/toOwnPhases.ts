// Which phases would the open plan have if it did as the other one? The other's, under the ids of those that are the same.
import type { Comparison } from '../engine/Comparison.ts';
import type { Phase } from '../model/Scenario.ts';

const made = new WeakMap<Comparison, { readonly a: readonly Phase[]; readonly b: readonly Phase[] }>();

/** `open`: which of the two is the open plan. The axis says which phases are the same. */
export function toOwnPhases(comparison: Comparison, open: 'a' | 'b'): readonly Phase[] {
  const known = made.get(comparison) ?? { a: rename(comparison, 'a', 'b'), b: rename(comparison, 'b', 'a') };
  made.set(comparison, known);
  return known[open];
}

function rename({ phases, ...plans }: Comparison, open: 'a' | 'b', other: 'a' | 'b'): readonly Phase[] {
  const ids = new Map(
    phases.flatMap((column) => {
      const [mine, theirs] = [column[open], column[other]];
      const phase = mine === null ? undefined : plans[open].scenario.phases[mine];
      return phase && theirs !== null ? [[theirs, phase.id]] : [];
    }),
  );
  return plans[other].scenario.phases.map((phase, index) => {
    const id = ids.get(index) ?? phase.id;
    return id === phase.id ? phase : { ...phase, id };
  });
}
