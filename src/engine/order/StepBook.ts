// Which steps touch whom, and which must come before which by what was listed? Steps and their order, looked up once.
import type { ActorId, Change } from '../../model/Scenario.ts';
import type { PhaseState } from '../PhaseState.ts';
import type { ScenarioIndex } from '../ScenarioIndex.ts';
import type { Step } from './StepRules.ts';

/** A change of one actor, in a step. */
export interface Touch {
  readonly step: number;
  readonly change: Change;
}

export interface StepBook {
  readonly index: ScenarioIndex;
  readonly base: PhaseState;
  /** In the order in which they are applied. */
  readonly touchesOf: (actor: ActorId) => readonly Touch[];
  /** Platforms that some step touches. */
  readonly platforms: ReadonlySet<number>;
  /** Whether `first` is listed before `then`, directly or through others. */
  readonly isListed: (first: number, then: number) => boolean;
  /** Whether the step is listed with, or is itself, the doing of several actors. */
  readonly isShared: (step: number) => boolean;
  /** Looking for one address in a long list, again and again. */
  readonly includes: (list: readonly string[], one: string) => boolean;
}

export function makeStepBook(
  index: ScenarioIndex,
  base: PhaseState,
  steps: readonly Step[],
  listed: readonly (readonly [number, number])[],
): StepBook {
  const before = findPredecessors(steps.length, listed);
  const touches = new Map<ActorId, Touch[]>();
  for (const step of inListedOrder(before)) {
    for (const change of (steps[step] as Step).changes) {
      for (const actor of change.actors) touches.set(actor, [...(touches.get(actor) ?? []), { step, change }]);
    }
  }
  const shared = findShared(steps, listed);
  const sets = new Map<readonly string[], ReadonlySet<string>>();
  return {
    index,
    base,
    touchesOf: (actor) => touches.get(actor) ?? [],
    platforms: new Set([...touches.keys()].flatMap((actor) => index.platformOf.get(actor) ?? [])),
    isListed: (first, then) => before[then]?.has(first) ?? false,
    isShared: (step) => shared.has(step),
    includes: (list, one) => {
      const set = sets.get(list) ?? new Set(list);
      sets.set(list, set);
      return set.has(one);
    },
  };
}

/** By step: all that are listed before it, also through others. */
function findPredecessors(count: number, listed: readonly (readonly [number, number])[]): ReadonlySet<number>[] {
  const direct: number[][] = Array.from({ length: count }, () => []);
  for (const [first, then] of listed) direct[then]?.push(first);
  const known: (Set<number> | undefined)[] = new Array(count);
  const visit = (step: number): Set<number> => {
    const done = known[step];
    if (done) return done;
    const all = new Set<number>();
    known[step] = all;
    for (const first of direct[step] as number[]) {
      all.add(first);
      for (const earlier of visit(first)) all.add(earlier);
    }
    return all;
  };
  return direct.map((_, step) => visit(step));
}

/** Whoever has more before it comes later; the rest by number. */
function inListedOrder(before: readonly ReadonlySet<number>[]): number[] {
  const sizes = before.map(({ size }) => size);
  return sizes.map((_, step) => step).sort((a, b) => (sizes[a] as number) - (sizes[b] as number) || a - b);
}

/** Steps joined by listing that are not all one actor's. */
function findShared(steps: readonly Step[], listed: readonly (readonly [number, number])[]): ReadonlySet<number> {
  const group = steps.map((_, step) => step);
  const find = (step: number): number => {
    let root = step;
    while (group[root] !== root) root = group[root] as number;
    group[step] = root;
    return root;
  };
  for (const [first, then] of listed) group[find(first)] = find(then);
  const actors = new Map<number, Set<ActorId>>();
  steps.forEach((step, s) => {
    const root = find(s);
    const all = actors.get(root) ?? new Set<ActorId>();
    for (const actor of step.actors) all.add(actor);
    for (const change of step.changes) for (const actor of change.actors) all.add(actor);
    actors.set(root, all);
  });
  return new Set(steps.flatMap((_, s) => ((actors.get(find(s))?.size ?? 0) > 1 ? s : [])));
}
