// How does everyone get a turn, when only so many may change in a phase? One phase after the other is filled with what may
// be done; a good plan, not always the best.
import type { Times } from './findTimes.ts';
import { type Apart, type Clause, LAST, type PlanModel, START } from './PlanModel.ts';
import type { FullPuzzle } from './toPuzzle.ts';

/** `found`: times without the limit, which tell which way out each condition takes. Null where it leads nowhere. */
export function scheduleCapped(model: PlanModel, puzzle: FullPuzzle, found: Times, limit: number): Times | null {
  const edges = [...puzzle.edges, ...puzzle.choices.flatMap((clause) => takenBy(found.times, clause))];
  const work = new Work(model, edges, limit);
  const tries = (['consumer', 'producer'] as const).flatMap((first) => work.run(first) ?? []);
  const [best] = tries.sort((a, b) => (a[LAST] as number) - (b[LAST] as number));
  if (!best) return null;
  const phases = best[LAST] as number;
  return { times: best, phases, lowerBound: Math.min(phases, work.leastPhases(found.lowerBound)), isLeast: false };
}

const takenBy = (times: Int32Array, { options }: Clause): readonly Apart[] =>
  options.filter(({ from, to, gap }) => (times[to] as number) >= (times[from] as number) + gap).slice(0, 1);

class Work {
  readonly #model: PlanModel;
  readonly #limit: number;
  readonly #into: readonly Apart[][];
  readonly #actors: readonly (readonly string[])[];
  /** Moments that take a place in a phase, the first of one actor's steps first. */
  readonly #busy: readonly number[];
  readonly #marks: readonly number[];

  constructor(model: PlanModel, edges: readonly Apart[], limit: number) {
    const { moments, dials } = model;
    this.#model = model;
    this.#limit = limit;
    const into = moments.map((): Apart[] => []);
    for (const edge of edges) if (edge.from !== START && edge.gap >= 0) into[edge.to]?.push(edge);
    this.#into = into;
    const actors = moments.map((): string[] => []);
    for (const { actor, steps } of dials)
      for (const { moment } of steps) if (actor !== null) actors[moment]?.push(actor);
    this.#actors = actors;
    this.#busy = [...moments.keys()].filter((m) => (actors[m]?.length ?? 0) > 0 && into[m] && this.#isUsed(edges, m));
    this.#marks = [...moments.keys()].filter((m) => ['ready', 'end', 'slot'].includes(moments[m]?.kind ?? ''));
  }

  /** Dropped conditions leave out moments that never come. */
  #isUsed(edges: readonly Apart[], m: number): boolean {
    return edges.some(({ from, to }) => from === m && to === LAST);
  }

  run(first: 'consumer' | 'producer'): Int32Array | null {
    const { moments } = this.#model;
    const times = new Int32Array(moments.length);
    const order = this.#order(first);
    let left = this.#busy.length;
    for (let phase = 1; left > 0; phase++) {
      for (const m of this.#marks) if (times[m] === 0 && this.#isReady(times, m, phase)) times[m] = phase;
      const changing = new Set<string>();
      let before = -1;
      for (let taken = 0; taken !== before; ) {
        before = taken;
        for (const m of order) {
          if (times[m] !== 0 || !this.#isReady(times, m, phase)) continue;
          const more = (this.#actors[m] as readonly string[]).filter((actor) => !changing.has(actor));
          if (changing.size + more.length > this.#limit) continue;
          for (const actor of more) changing.add(actor);
          times[m] = phase;
          taken++;
          left--;
        }
      }
      if (before === 0) return null;
      times[LAST] = phase;
    }
    for (const m of this.#marks) if (times[m] === 0) times[m] = (times[LAST] as number) + 1;
    return times;
  }

  #isReady(times: Int32Array, m: number, phase: number): boolean {
    return (this.#into[m] as readonly Apart[]).every(
      ({ from, gap }) => times[from] !== 0 && (times[from] as number) + gap <= phase,
    );
  }

  /** What is given first, then one side's steps, then the other's. */
  #order(first: 'consumer' | 'producer'): readonly number[] {
    const { moments, movers } = this.#model;
    const kindOf = new Map(movers.flatMap(({ kind, dial }) => dial.steps.map(({ moment }) => [moment, kind] as const)));
    const rank = (m: number): number => {
      if (moments[m]?.kind === 'anchor') return 0;
      const kind = kindOf.get(m);
      return kind === 'platform' ? 1 : kind === first ? 2 : 3;
    };
    return this.#busy.toSorted((a, b) => rank(a) - rank(b) || a - b);
  }

  /** Each changes at least once, and of two that need each other one at least twice. */
  leastPhases(chain: number): number {
    const { movers, dials } = this.#model;
    const actors = new Set(
      dials.flatMap(({ actor, steps }) =>
        steps.some(({ moment }) => this.#busy.includes(moment)) ? (actor ?? []) : [],
      ),
    );
    const strict = new Set(this.#into.flat().flatMap(({ from, to, gap }) => (gap > 0 ? `${from} ${to}` : [])));
    const pairs = movers.flatMap((one) => {
      const [add, drop] = [one.dial.steps.at(-2), one.dial.steps.at(-1)];
      return add?.role === 'add' && drop?.role === 'drop' ? [{ ...one, add: add.moment, drop: drop.moment }] : [];
    });
    const taken = new Set<string>();
    for (const a of pairs) {
      const b = taken.has(a.actor)
        ? undefined
        : pairs.find(
            (one) => !taken.has(one.actor) && strict.has(`${a.add} ${one.drop}`) && strict.has(`${one.add} ${a.drop}`),
          );
      if (b) for (const { actor } of [a, b]) taken.add(actor);
    }
    return Math.max(chain, Math.ceil((actors.size + taken.size / 2) / this.#limit));
  }
}
