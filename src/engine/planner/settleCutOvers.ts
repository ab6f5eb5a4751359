// Who must switch at one and the same time, and who can never drop a version? What pairs of conditions leave no way out of.
import type { Bound, Clause, PlanModel } from './PlanModel.ts';

/** The conditions with moments made one, and with drops that are never made left out. */
export interface Settled {
  readonly bounds: readonly Bound[];
  readonly clauses: readonly Clause[];
  /** Moments that never come: drops by those who must keep a version for others. */
  readonly never: ReadonlySet<number>;
}

/** Makes the steps of a common day share one moment. */
export function settleCutOvers(model: PlanModel, clauses: readonly Clause[]): Settled {
  const one = findCommon(model, clauses);
  const of = (m: number) => one.get(m) ?? m;
  for (const { steps } of model.dials) for (const step of steps) step.moment = of(step.moment);
  const bounds = model.bounds.flatMap((bound) => {
    const [from, to] = [of(bound.from), of(bound.to)];
    return from === to && bound.gap === 0 ? [] : [{ ...bound, from, to }];
  });
  const merged = clauses.flatMap((clause) => {
    const past = clause.past.map(of);
    const ahead = clause.ahead.map(of);
    const options = clause.options.map(({ from, to, gap }) => ({ from: of(from), to: of(to), gap }));
    if (options.some(({ from, to, gap }) => from === to && gap === 0)) return [];
    const left = options.filter(({ from, to }) => from !== to);
    // Both at once: no such place is passed through. (Given phases are no common days: in them it may be.)
    const isNever = past.some((x) => ahead.includes(x) && model.moments[x]?.kind === 'free');
    return isNever ? [] : [{ ...clause, past, ahead, options: left }];
  });
  return { bounds, ...findNever(model, merged) };
}

/** Switches that each must come before the other: circles among those who cannot run two versions. */
function findCommon(model: PlanModel, clauses: readonly Clause[]): ReadonlyMap<number, number> {
  const unable = new Set(
    model.movers.flatMap(({ dial }) => dial.steps.flatMap(({ role, moment }) => (role === 'switch' ? moment : []))),
  );
  const after = new Map<number, number[]>([...unable].map((m) => [m, []]));
  for (const { options, isLoss } of clauses) {
    const [only] = options;
    if (options.length === 1 && only && only.gap > 0 && !isLoss && unable.has(only.to))
      after.get(only.from)?.push(only.to);
  }
  const reach = (start: number): Set<number> => {
    const seen = new Set<number>();
    const stack = [start];
    for (let m = stack.pop(); m !== undefined; m = stack.pop())
      for (const next of after.get(m) ?? []) if (!seen.has(next)) seen.add(next) && stack.push(next);
    return seen;
  };
  const reaches = new Map([...unable].map((m) => [m, reach(m)]));
  const one = new Map<number, number>();
  for (const m of unable) {
    const first = [...unable].find(
      (other) => other === m || (reaches.get(m)?.has(other) && reaches.get(other)?.has(m)),
    );
    if (first !== undefined && first !== m) one.set(m, first);
  }
  return one;
}

/** A condition without a way out that hangs on a drop: that drop is not made. */
function findNever(model: PlanModel, all: readonly Clause[]): Pick<Settled, 'clauses' | 'never'> {
  const order = ['platform', 'producer', 'consumer'];
  const ranks = new Map(
    model.movers.flatMap(({ kind, dial }) =>
      dial.steps.flatMap(({ role, moment }) => (role === 'drop' ? [[moment, order.indexOf(kind)] as const] : [])),
    ),
  );
  const never = new Set<number>();
  let clauses = all;
  for (let before = -1; before !== never.size; ) {
    before = never.size;
    clauses = clauses.flatMap((clause) => {
      if (clause.past.some((x) => never.has(x))) return [];
      const options = clause.options.filter(({ from }) => !never.has(from));
      if (options.length > 0) return options.length === clause.options.length ? [clause] : [{ ...clause, options }];
      const drops = clause.past.filter((x) => ranks.has(x));
      const [first] = drops.toSorted((a, b) => (ranks.get(a) as number) - (ranks.get(b) as number));
      if (first !== undefined) never.add(first);
      return first !== undefined || clause.isLoss ? [] : [{ ...clause, options }];
    });
  }
  return { clauses, never };
}
