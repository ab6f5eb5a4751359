// Can fewer change in the busiest phase, at no cost? Steps are moved one actor at a time, as long as it helps.
import type { Times } from './findTimes.ts';
import { type Apart, LAST, type PlanModel } from './PlanModel.ts';
import type { FullPuzzle } from './toPuzzle.ts';

/** Phases and time on double versions stay; not always the fewest in one phase. */
export function spreadChanges(model: PlanModel, puzzle: FullPuzzle, found: Times): Times {
  const spread = new Spread(model, puzzle, found.times.slice());
  while (spread.moveOne()) {
    // Each move leaves fewer in the busiest phases.
  }
  return { ...found, times: spread.times };
}

class Spread {
  readonly times: Int32Array;
  readonly #puzzle: FullPuzzle;
  readonly #edges: readonly Apart[][];
  /** Moments that move together at no cost. */
  readonly #sets: readonly (readonly number[])[];
  readonly #actors: readonly (readonly string[])[];

  constructor({ moments, movers, dials }: PlanModel, puzzle: FullPuzzle, times: Int32Array) {
    this.times = times;
    this.#puzzle = puzzle;
    const edges = moments.map((): Apart[] => []);
    for (const edge of puzzle.edges) for (const m of new Set([edge.from, edge.to])) edges[m]?.push(edge);
    this.#edges = edges;
    const actors = moments.map((): string[] => []);
    for (const { actor, steps } of dials)
      for (const { moment } of steps) if (actor !== null) actors[moment]?.push(actor);
    this.#actors = actors;
    const isUsed = (m: number) => moments[m]?.kind === 'free' && edges[m]?.some(({ to }) => to === LAST) === true;
    this.#sets = movers.flatMap(({ dial: { steps } }) => {
      const all = steps.map(({ moment }) => moment);
      const own = all.filter(isUsed);
      return [...own.map((m) => [m]), ...(own.length > 1 ? [own] : [])].filter(
        (set) => set.reduce((sum, m) => sum + (puzzle.costs[m] as number), 0) === 0,
      );
    });
  }

  /** The first move that leaves fewer in the busiest phases. */
  moveOne(): boolean {
    const before = this.#load();
    for (const set of this.#sets) {
      if (!set.some((m) => before.busiest.has(this.times[m] as number))) continue;
      for (let by = 1 - (this.times[LAST] as number); by < (this.times[LAST] as number); by++) {
        if (by === 0 || !this.#shift(set, by)) continue;
        const after = this.#load();
        if (after.most < before.most || (after.most === before.most && after.busiest.size < before.busiest.size))
          return true;
        for (const m of set) this.times[m] = (this.times[m] as number) - by;
      }
    }
    return false;
  }

  /** Leaves everything as it is where a condition would not hold. */
  #shift(set: readonly number[], by: number): boolean {
    const { times } = this;
    const holds = ({ from, to, gap }: Apart) => (times[to] as number) >= (times[from] as number) + gap;
    for (const m of set) times[m] = (times[m] as number) + by;
    const isMet =
      set.every((m) => (this.#edges[m] as readonly Apart[]).every(holds)) &&
      this.#puzzle.choices.every(({ options }) => options.some(holds));
    if (!isMet) for (const m of set) times[m] = (times[m] as number) - by;
    return isMet;
  }

  #load(): { most: number; busiest: ReadonlySet<number> } {
    const changing = Array.from({ length: (this.times[LAST] as number) + 1 }, () => new Set<string>());
    // What never comes stands at 0.
    this.#actors.forEach((actors, m) => {
      if ((this.times[m] as number) === 0) return;
      for (const actor of actors) changing[this.times[m] as number]?.add(actor);
    });
    const most = Math.max(...changing.map(({ size }) => size));
    return { most, busiest: new Set(changing.flatMap(({ size }, phase) => (size === most ? phase : []))) };
  }
}
