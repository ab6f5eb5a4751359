// Does an actor have a version without a break, so that to keep it is what is planned (R10)?
import type { Retirement } from '../../src/engine/Analysis.ts';
import type { PlainPhases } from './keepAndDrop.ts';
import type { PlainState } from './PlainState.ts';

/** From `since` through the last phase; a producer's at every address where it once has it. */
export function staysFrom({ states }: PlainPhases, { actor, version, since }: Retirement): boolean {
  const had = states.slice(since).map((state) => placesOf(state, actor ?? '', version));
  return had.every((places, n) => (had[n - 1] ?? []).every((place) => places.includes(place)) && places.length > 0);
}

/** The addresses at which a producer has it; others have it at one place. */
function placesOf(state: PlainState, actor: string, version: string): readonly string[] {
  const own = state.supports.get(actor) ?? state.lists.get(actor);
  if (own !== undefined) return own.has(version) ? [''] : [];
  return [...(state.offers.get(actor) ?? [])].filter(([, versions]) => versions.has(version)).map(([place]) => place);
}
