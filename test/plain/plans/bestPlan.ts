// Which plan is best, found by going through all there are? The rules of docs/planner.md, with no thought of speed.
import type { Change, DateText, Scenario } from '../../../src/model/Scenario.ts';
import { openPlainly } from '../evaluatePlainly.ts';
import { factsOf } from '../factsOf.ts';
import { toWorld, type Walk, type World } from './Walk.ts';

export interface BestPlan {
  readonly phases: number;
  readonly doubled: number;
  readonly most: number;
}

export interface BestOptions {
  readonly maxChanges?: number;
  readonly releasesOnly?: boolean;
}

interface Node {
  /** How many steps of each walk are taken. */
  readonly places: readonly number[];
  readonly anchors: number;
  readonly date: DateText | null;
  /** Releases that are behind it, where phases stand on their days only. */
  readonly slot: number;
}

interface Cost {
  readonly doubled: number;
  readonly most: number;
}

/** Null: there is none of up to `longest` phases. */
export function bestPlan(scenario: Scenario, options: BestOptions = {}, longest = 14): BestPlan | null {
  const world = toWorld(scenario);
  const search = new Search(world, options);
  return search.run(longest);
}

class Search {
  readonly world: World;
  readonly options: BestOptions;
  readonly days: readonly (DateText | null)[];
  readonly #fates = new Map<string, { fates: readonly string[]; doubled: number }>();

  constructor(world: World, options: BestOptions) {
    this.world = world;
    this.options = options;
    const ready = world.walks.flatMap((one) => one.readyFrom ?? []);
    const all = new Set([...world.dates, ...ready]);
    this.days = [...all].sort((a, b) => (a === b ? 0 : a === null ? -1 : b === null ? 1 : a < b ? -1 : 1));
    this.#findKeepers();
  }

  run(longest: number): BestPlan | null {
    const { walks, dates } = this.world;
    let layer = new Map<string, { node: Node; costs: readonly Cost[] }>();
    const start: Node = { places: walks.map(() => 0), anchors: 0, date: dates[0] ?? null, slot: 0 };
    layer.set(keyOf(start), { node: start, costs: [{ doubled: this.at(start.places, start.date).doubled, most: 0 }] });
    for (let phases = 0; phases <= longest; phases++) {
      const done = [...layer.values()].filter(({ node }) => this.#isDone(node)).flatMap(({ costs }) => costs);
      const [best] = done.sort((a, b) => a.doubled - b.doubled || a.most - b.most);
      if (best) return { phases, ...best };
      const next = new Map<string, { node: Node; costs: readonly Cost[] }>();
      for (const { node, costs } of layer.values()) {
        for (const to of this.#nextOf(node)) {
          const key = keyOf(to);
          const { doubled } = this.at(to.places, to.date);
          const most = this.#changing(node, to);
          const mine = costs.map((one) => ({ doubled: one.doubled + doubled, most: Math.max(one.most, most) }));
          next.set(key, { node: to, costs: front([...(next.get(key)?.costs ?? []), ...mine]) });
        }
      }
      layer = next;
    }
    return null;
  }

  /** How every link fares, and how many hold two versions. */
  at(places: readonly number[], date: DateText | null): { fates: readonly string[]; doubled: number } {
    const key = `${places.join()} ${date}`;
    const known = this.#fates.get(key);
    if (known) return known;
    const { scenario, walks } = this.world;
    const changes = walks.flatMap((walk, w): readonly Change[] => walk.steps.slice(0, places[w]).flat());
    const phase = { id: 'x', title: 'x', ...(date === null ? {} : { date }), changes };
    const { phases, links } = openPlainly({
      ...scenario,
      phases: [scenario.phases[0] as Scenario['phases'][number], phase],
    });
    const facts = factsOf(phases.worlds[1] as Parameters<typeof factsOf>[0], links);
    const fates = facts.map(({ status, accepted }) =>
      accepted || status === 'absent' ? 'free' : status === 'broken' ? 'broken' : 'answered',
    );
    const state = phases.states[1] as (typeof phases.states)[number];
    const made = { fates, doubled: countDoubled(state) };
    this.#fates.set(key, made);
    return made;
  }

  /** Whose drop would break a link of those who do not move, when all that move have the target. */
  #findKeepers(): void {
    const { walks, dates } = this.world;
    const movers = walks.filter((one) => one.given === null);
    const consumers = new Set(this.world.scenario.consumers.map(({ id }) => id));
    const movingConsumers = new Set(movers.flatMap(({ actor }) => (consumers.has(actor) ? actor : [])));
    const early = dates[0] ?? null;
    const isDrop = (walk: Walk) =>
      walk.given === null && !walk.isSwitch && (walk.steps.at(-1)?.[0]?.removes?.length ?? 0) > 0;
    const before = walks.map((walk) => (isDrop(walk) ? walk.steps.length - 1 : walk.steps.length));
    const { links } = openPlainly(this.world.scenario);
    const now = this.at(before, early).fates;
    walks.forEach((walk, w) => {
      if (!isDrop(walk)) return;
      const after = this.at(before.with(w, walk.steps.length), early).fates;
      walk.keeps = links.some(
        (link, l) => !movingConsumers.has(link.consumer) && now[l] === 'answered' && after[l] === 'broken',
      );
    });
  }

  #isDone({ places, anchors }: Node): boolean {
    const { walks } = this.world;
    if (anchors < this.world.anchors.length) return false;
    return walks.every(
      ({ steps, keeps, leaves }, w) => leaves !== null || places[w] === steps.length - (keeps ? 1 : 0),
    );
  }

  *#nextOf(node: Node): Generator<Node> {
    for (const { date, slot, anchor, isClosed } of this.#standings(node)) {
      for (const places of isClosed ? this.#given(node, anchor, date) : this.#choices(node, anchor, date)) {
        const to = { places, anchors: node.anchors + (anchor === null ? 0 : 1), date, slot };
        const isIdle = anchor === null && places.every((place, w) => place === node.places[w]);
        if (!isIdle && this.#isSafe(node, to)) yield to;
      }
    }
  }

  /** Only what is given happens. */
  *#given(node: Node, anchor: number | null, date: DateText | null): Generator<readonly number[]> {
    for (const places of this.#choices(node, anchor, date)) {
      const isOurs = this.world.walks.some(
        ({ given, joins }, w) =>
          places[w] !== node.places[w] && given === null && (joins !== anchor || node.places[w] !== 0),
      );
      if (!isOurs) yield places;
    }
  }

  /** Where the next phase may stand. */
  *#standings(node: Node) {
    const anchor = this.world.anchors[node.anchors] ?? null;
    const own = anchor === null ? null : (this.world.dates[anchor] ?? null);
    if (this.options.releasesOnly !== true) {
      for (const date of this.days) {
        if (node.date !== null && (date === null || date < node.date)) continue;
        yield { date, slot: 0, anchor: null, isClosed: false };
        if (anchor !== null && (own === null || own === date)) yield { date, slot: 0, anchor, isClosed: false };
      }
      return;
    }
    const start = this.world.dates[0] ?? null;
    const all = (this.world.scenario.releases ?? []).flatMap((one) => one.date ?? []);
    const slots = all.filter((day) => start === null || day > start).sort();
    for (const [j, date] of slots.entries()) {
      if (j < node.slot || (node.date !== null && date < node.date)) continue;
      yield { date, slot: j + 1, anchor: null, isClosed: false };
      if (anchor !== null && (own === null || own === date)) yield { date, slot: j + 1, anchor, isClosed: false };
    }
    if (own === null || slots.includes(own) || (node.date !== null && own < node.date)) return;
    yield { date: own, slot: Math.max(node.slot, slots.filter((day) => day < own).length), anchor, isClosed: true };
  }

  /** All ways of going on in one phase, whether safe or not. */
  *#choices(
    node: Node,
    anchor: number | null,
    date: DateText | null,
    w = 0,
    made: number[] = [],
  ): Generator<readonly number[]> {
    const { walks, anchors } = this.world;
    const walk = walks[w];
    if (!walk) {
      const limit = this.options.maxChanges ?? Number.POSITIVE_INFINITY;
      if (this.#changing(node, { ...node, places: made }) <= limit) yield [...made];
      return;
    }
    const here = node.places[w] as number;
    const passed = (n: number) => anchors.slice(0, node.anchors).includes(n);
    for (let place = here; place <= walk.steps.length - (walk.keeps ? 1 : 0); place++) {
      if (walk.given !== null && place !== here + (walk.given[here] === anchor ? 1 : 0)) continue;
      if (walk.joins !== null) {
        if (here === 0 && place > 0 !== (walk.joins === anchor)) continue;
      }
      if (walk.leaves !== null && place > here && (passed(walk.leaves) || walk.leaves === anchor)) continue;
      const takes = walk.steps.slice(here, place).flat();
      const target = this.world.scenario.contracts[0]?.versions.at(-1)?.id as string;
      const isAdding = takes.some((one) => one.adds?.includes(target));
      if (walk.readyFrom !== null && isAdding && !(date !== null && date >= walk.readyFrom)) continue;
      const mate = walks.findIndex((one, m) => m < w && walk.group !== null && one.group === walk.group);
      if (mate >= 0 && (made[mate] as number) - (node.places[mate] as number) !== place - here) continue;
      made[w] = place;
      yield* this.#choices(node, anchor, date, w + 1, made);
      made.length = w;
    }
  }

  /** In every order within the phase no link breaks that was answered before it; after it none but those of the start. */
  #isSafe(node: Node, to: Node): boolean {
    const { walks, dates } = this.world;
    const before = this.at(node.places, node.date).fates;
    const first = this.at(
      walks.map(() => 0),
      dates[0] ?? null,
    ).fates;
    const after = this.at(to.places, to.date).fates;
    if (after.some((fate, l) => fate === 'broken' && first[l] !== 'broken')) return false;
    for (const places of this.#between(node, to)) {
      const { fates } = this.at(places, to.date);
      if (fates.some((fate, l) => fate === 'broken' && before[l] === 'answered')) return false;
    }
    return true;
  }

  *#between(node: Node, to: Node, w = 0, made: number[] = []): Generator<readonly number[]> {
    const { walks } = this.world;
    const walk = walks[w];
    if (!walk) {
      yield [...made];
      return;
    }
    const [from, end] = [node.places[w] as number, to.places[w] as number];
    const mate = walks.findIndex((one, m) => m < w && walk.group !== null && one.group === walk.group);
    const isJoin = walk.joins !== null && from === 0;
    for (let place = from; place <= end; place++) {
      if (isJoin && place !== from && place !== end) continue;
      if (mate >= 0 && (made[mate] as number) - (node.places[mate] as number) !== place - from) continue;
      made[w] = place;
      yield* this.#between(node, to, w + 1, made);
      made.length = w;
    }
  }

  #changing(node: Node, to: Node): number {
    const changed = this.world.walks.flatMap(({ actor }, w) => (node.places[w] === to.places[w] ? [] : actor));
    return new Set(changed).size;
  }
}

const keyOf = ({ places, anchors, date, slot }: Node): string => `${places.join()} ${anchors} ${date} ${slot}`;

/** Those that no other beats in both. */
function front(costs: readonly Cost[]): readonly Cost[] {
  return costs.filter(
    (a, i) =>
      !costs.some(
        (b, j) =>
          i !== j && b.doubled <= a.doubled && b.most <= a.most && (b.doubled < a.doubled || b.most < a.most || j < i),
      ),
  );
}

export function countDoubled(
  state: Pick<ReturnType<typeof openPlainly>['phases']['states'][number], 'supports' | 'offers'>,
): number {
  const consumers = [...state.supports.values()].filter((set) => set.size > 1).length;
  const producers = [...state.offers.values()].filter(
    (at) => new Set([...at.values()].flatMap((set) => [...set])).size > 1,
  );
  return consumers + producers.length;
}
