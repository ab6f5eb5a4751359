// Which times are best, when there are few enough moments to go through all ways? Fewest phases, then the least time on
// double versions, then the fewest actors that change in one phase; and never more of them than are allowed.
import type { DateText } from '../../model/Scenario.ts';
import type { Times } from './findTimes.ts';
import { type Apart, type Clause, LAST, type PlanModel } from './PlanModel.ts';
import type { Settled } from './settleCutOvers.ts';

export interface SearchTask {
  readonly model: PlanModel;
  readonly settled: Settled;
  readonly clauses: readonly Clause[];
  readonly costs: Int32Array;
  readonly maxChanges: number;
}

/** Moments that a set of bits holds. */
const MOST_MOMENTS = 31;
/** Ways of going on that are looked at before we give up. */
const PATIENCE = 400_000;

/** `none`: there is no plan. Null: too many ways to go through. */
export function searchTimes(task: SearchTask): Times | 'none' | null {
  const search = Search.make(task);
  return search === null ? null : search.run();
}

interface Way {
  readonly cost: number;
  readonly most: number;
  readonly done: number;
  readonly before: Way | null;
}

/** What is done before the phase, what is taken in it, and who changes in it. */
interface Going {
  readonly done: number;
  readonly taken: number;
  readonly actors: readonly string[];
}

type Visit = (taken: number, most: number) => void;

interface Barrier {
  readonly past: number;
  readonly ahead: number;
  /** Pairs of moments of which the first may fall in the same phase as the second. */
  readonly together: readonly (readonly [number, number])[];
}

class Search {
  readonly #task: SearchTask;
  /** Moments by their bit. */
  readonly #moments: readonly number[];
  readonly #free: readonly number[] = [];
  readonly #anchors: readonly number[] = [];
  readonly #marks: readonly number[] = [];
  readonly #slots: readonly number[] = [];
  readonly #barriers: readonly Barrier[];
  /** By bit: bits that must be done before, and that must be done before or with it. */
  readonly #before: Int32Array;
  readonly #with: Int32Array;
  readonly #actors: readonly (readonly string[])[];
  #looked = 0;

  static make(task: SearchTask): Search | null {
    const { moments } = task.model;
    const used = moments.flatMap(({ kind }, m) =>
      kind === 'start' || kind === 'last' || task.settled.never.has(m) || isMerged(task, m) ? [] : m,
    );
    return used.length > MOST_MOMENTS ? null : new Search(task, used);
  }

  constructor(task: SearchTask, moments: readonly number[]) {
    this.#task = task;
    this.#moments = moments;
    const bitOf = new Map(moments.map((m, bit) => [m, bit]));
    const kindOf = (bit: number) => task.model.moments[moments[bit] as number]?.kind;
    const bits = [...moments.keys()];
    this.#free = bits.filter((bit) => kindOf(bit) === 'free');
    this.#anchors = bits.filter((bit) => kindOf(bit) === 'anchor').sort((a, b) => this.#phaseOf(a) - this.#phaseOf(b));
    this.#marks = bits.filter((bit) => kindOf(bit) === 'ready' || kindOf(bit) === 'end').sort(this.#byDay);
    this.#slots = bits.filter((bit) => kindOf(bit) === 'slot').slice(0, -1);
    this.#before = new Int32Array(moments.length);
    this.#with = new Int32Array(moments.length);
    for (const { from, to, gap } of task.settled.bounds) {
      const [a, b] = [bitOf.get(from), bitOf.get(to)];
      if (a === undefined || b === undefined) continue;
      if (gap < 0) continue;
      const list = gap > 0 ? this.#before : this.#with;
      list[b] = (list[b] as number) | (1 << a);
    }
    const maskOf = (list: readonly number[]) => list.reduce((mask, m) => mask | (1 << (bitOf.get(m) ?? 0)), 0);
    this.#barriers = task.clauses.map(({ past, ahead, options }) => ({
      past: maskOf(past),
      ahead: maskOf(ahead.filter((m) => bitOf.has(m))),
      together: options.flatMap(({ from, to, gap }: Apart) => {
        const [a, b] = [bitOf.get(from), bitOf.get(to)];
        return gap === 0 && a !== undefined && b !== undefined ? [[a, b] as const] : [];
      }),
    }));
    this.#actors = moments.map((m) => actorsAt(task.model, m));
  }

  run(): Times | 'none' | null {
    const whole = [...this.#free, ...this.#anchors].reduce((mask, bit) => mask | (1 << bit), 0);
    let layer = new Map<number, Way[]>([[0, [{ cost: 0, most: 0, done: 0, before: null }]]]);
    for (let phase = 1; layer.size > 0; phase++) {
      const next = new Map<number, Way[]>();
      for (const [done, ways] of layer) {
        this.#visitSteps(done, (taken, most) => this.#goOn(next, ways, taken, most, phase));
        if (this.#looked > PATIENCE) return null;
      }
      const ends = [...next].filter(([done]) => (done & whole) === whole).flatMap(([, ways]) => ways);
      const [best] = ends.sort((a, b) => a.cost - b.cost || a.most - b.most);
      if (best) return this.#toTimes(best, phase);
      layer = next;
    }
    return 'none';
  }

  #phaseOf(bit: number): number {
    const moment = this.#task.model.moments[this.#moments[bit] as number];
    return moment?.kind === 'anchor' ? moment.phase : 0;
  }

  /** In the order in which they come: the first day dated so, then the first after it. */
  readonly #byDay = (a: number, b: number): number => {
    const [one, other] = [a, b].map((bit) => {
      const isEnd = this.#task.model.moments[this.#moments[bit] as number]?.kind === 'end';
      return `${this.#dayOf(bit)} ${Number(isEnd)}`;
    });
    return (one as string) < (other as string) ? -1 : 1;
  };

  #goOn(next: Map<number, Way[]>, ways: readonly Way[], taken: number, most: number, phase: number): void {
    const [first] = ways as [Way];
    const done = first.done | taken;
    let cost = 0;
    this.#moments.forEach((m, bit) => {
      if ((taken >> bit) & 1) cost += (this.#task.costs[m] as number) * phase;
    });
    const known = next.get(done) ?? [];
    for (const way of ways) {
      const made = { cost: way.cost + cost, most: Math.max(way.most, most), done, before: way };
      if (known.some((one) => one.cost <= made.cost && one.most <= made.most)) continue;
      const left = known.filter((one) => one.cost < made.cost || one.most < made.most);
      known.splice(0, known.length, ...left, made);
    }
    next.set(done, known);
  }

  /** Every set of moments that may make up the next phase: marks first, then perhaps a given phase, then free ones. */
  #visitSteps(done: number, visit: Visit): void {
    const anchor = this.#anchors.find((bit) => !((done >> bit) & 1));
    const isDue = anchor !== undefined && (done & (this.#before[anchor] as number)) === this.#before[anchor];
    const isClosed = isDue && this.#task.model.closed.includes(this.#moments[anchor] as number);
    const go = (taken: number): void => {
      this.#walkFree(this.#free, { done, taken, actors: [] }, visit);
      if (isDue && !isClosed)
        this.#walkFree(this.#free, { done, taken: taken | (1 << anchor), actors: this.#actors[anchor] ?? [] }, visit);
    };
    if (this.#task.model.slots === null) this.#walkMarks(done, 0, 0, go);
    else for (const bit of this.#slots) if (!((done >> bit) & 1)) go(this.#marksUntil(done, this.#dayOf(bit)));
    if (!isDue || !isClosed) return;
    const taken = this.#marksUntil(done, this.#dayOf(anchor)) | (1 << anchor);
    this.#walkFree(this.#goingWith(anchor), { done, taken, actors: this.#actors[anchor] ?? [] }, visit);
  }

  #walkMarks(done: number, i: number, taken: number, go: (taken: number) => void): void {
    const bit = this.#marks[i];
    if (bit === undefined) {
      go(taken);
      return;
    }
    this.#walkMarks(done, i + 1, taken, go);
    if (!((done >> bit) & 1) && this.#mayTake(bit, done, taken)) this.#walkMarks(done, i + 1, taken | (1 << bit), go);
  }

  /** All marks that a phase of the day has behind it and that are not done. */
  #marksUntil(done: number, day: DateText): number {
    const isPast = (bit: number) => {
      const kind = this.#task.model.moments[this.#moments[bit] as number]?.kind;
      return kind === 'end' ? this.#dayOf(bit) < day : this.#dayOf(bit) <= day;
    };
    const bits = [...this.#marks, ...this.#slots].filter((bit) => !((done >> bit) & 1) && isPast(bit));
    return bits.reduce((mask, bit) => mask | (1 << bit), 0);
  }

  #dayOf(bit: number): DateText {
    const { moments, slots } = this.#task.model;
    const moment = moments[this.#moments[bit] as number];
    if (moment?.kind === 'slot') return slots?.[moment.number]?.date ?? '';
    return moment && 'date' in moment ? (moment.date ?? '') : '';
  }

  /** Steps that are one with a given one: of those who leave, and the drop of who joins with the target alone. */
  #goingWith(anchor: number): readonly number[] {
    const { movers } = this.#task.model;
    const at = this.#moments[anchor] as number;
    const along = movers.flatMap(({ dial: { steps }, leaves }) => {
      if (leaves === at) return steps.map(({ moment }) => moment);
      return steps[0]?.role === 'join' && steps[0].moment === at && steps[1]?.role === 'drop' ? [steps[1].moment] : [];
    });
    return this.#free.filter((bit) => along.includes(this.#moments[bit] as number));
  }

  #walkFree(free: readonly number[], at: Going, visit: Visit, i = 0): void {
    const { done, taken, actors } = at;
    if (actors.length > this.#task.maxChanges || this.#looked > PATIENCE) return;
    const bit = free[i];
    if (bit === undefined) {
      this.#looked++;
      if (taken !== 0 && this.#isOpen(done, taken)) visit(taken, actors.length);
      return;
    }
    this.#walkFree(free, at, visit, i + 1);
    if ((done >> bit) & 1 || !this.#mayTake(bit, done, taken)) return;
    const more = (this.#actors[bit] as readonly string[]).filter((actor) => !actors.includes(actor));
    this.#walkFree(free, { done, taken: taken | (1 << bit), actors: [...actors, ...more] }, visit, i + 1);
  }

  /** What must come before has come. One actor's steps stand in their order, so that earlier ones are taken already. */
  #mayTake(bit: number, done: number, taken: number): boolean {
    const before = this.#before[bit] as number;
    const along = this.#with[bit] as number;
    return (done & before) === before && ((done | taken) & along) === along;
  }

  #isOpen(done: number, taken: number): boolean {
    const after = done | taken;
    for (const { past, ahead, together } of this.#barriers) {
      if ((after & past) !== past || (done & ahead) !== 0) continue;
      if (!together.some(([a, b]) => ((taken >> a) & 1) === 1 && ((taken >> b) & 1) === 1)) return false;
    }
    return this.#moments.every((_, bit) => ((taken >> bit) & 1) === 0 || this.#mayTake(bit, done, taken));
  }

  #toTimes(best: Way, phases: number): Times {
    const times = new Int32Array(this.#task.model.moments.length);
    times[LAST] = phases;
    let phase = phases;
    for (let way: Way | null = best; way?.before; way = way.before) {
      const taken = way.done & ~way.before.done;
      this.#moments.forEach((m, bit) => {
        if ((taken >> bit) & 1) times[m] = phase;
      });
      phase--;
    }
    this.#moments.forEach((m) => {
      if (times[m] === 0) times[m] = phases + 1;
    });
    return { times, phases, lowerBound: phases, isLeast: true };
  }
}

/** Made one with another moment: no step is taken at it. */
function isMerged({ model }: SearchTask, m: number): boolean {
  return (
    model.moments[m]?.kind === 'free' && !model.dials.some(({ steps }) => steps.some(({ moment }) => moment === m))
  );
}

function actorsAt({ dials }: PlanModel, m: number): readonly string[] {
  const at = dials.filter(({ actor, steps }) => actor !== null && steps.some(({ moment }) => moment === m));
  return [...new Set(at.map(({ actor }) => actor as string))];
}
