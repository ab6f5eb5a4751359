// What is to be solved, when some drops are never made? The conditions by how many ways out they leave, and the costs.
import type { Puzzle } from './findTimes.ts';
import { isDoubled } from './isDoubled.ts';
import type { Apart, Bound, Clause, PlanModel } from './PlanModel.ts';
import { reduceChoices } from './reduceChoices.ts';
import type { Settled } from './settleCutOvers.ts';

export interface Tied extends Apart {
  /** Why: the facts of a bound, or the condition of a link. */
  readonly bound?: Bound;
  readonly clause?: Clause;
}

export interface FullPuzzle extends Puzzle {
  readonly edges: readonly Tied[];
  /** Conditions without a way out. */
  readonly dead: readonly Clause[];
}

export function toPuzzle(model: PlanModel, { bounds, clauses, never }: Settled): FullPuzzle {
  const edges: Tied[] = [];
  const dead: Clause[] = [];
  for (const bound of bounds) {
    if (never.has(bound.from) || never.has(bound.to)) continue;
    edges.push({ from: bound.from, to: bound.to, gap: bound.gap, bound });
  }
  const count = model.moments.length;
  let left = clauses;
  for (let before = -1; before !== edges.length; ) {
    before = edges.length;
    const open: Clause[] = [];
    for (const clause of left) {
      const [only] = clause.options;
      if (!only) dead.push(clause);
      else if (clause.options.length > 1) open.push(clause);
      else edges.push({ ...only, clause });
    }
    left = reduceChoices(count, edges, open);
  }
  return { count, edges, choices: left, dead, costs: costsOf(model, never) };
}

/** Consumers and producers hold two versions from their add, or from the start, to their drop, or for good. */
function costsOf(model: PlanModel, never: ReadonlySet<number>): Int32Array {
  const { moments, movers } = model;
  const costs = new Int32Array(moments.length);
  const cost = (moment: number | null | undefined, by: number) => {
    if (moment !== null && moment !== undefined) costs[moment] = (costs[moment] as number) + by;
  };
  for (const { kind, dial, isDoubledAtStart, leaves } of movers) {
    if (kind === 'platform') continue;
    const momentOf = (...roles: readonly string[]) => dial.steps.find(({ role }) => roles.includes(role))?.moment;
    const drop = momentOf('drop', 'switch');
    const add = momentOf('add') ?? momentOf('join');
    const holds = drop !== undefined && momentOf('switch') === undefined;
    if (holds && !isDoubledAtStart) cost(add, -1);
    if (!(holds || isDoubledAtStart)) continue;
    cost(drop !== undefined && never.has(drop) ? leaves : drop, 1);
  }
  addGivenCosts(model, cost);
  return costs;
}

/** Those who do not move hold two versions from one given phase to another: when these fall is ours to say. */
function addGivenCosts(model: PlanModel, cost: (moment: number, by: number) => void): void {
  const moving = new Set(model.movers.map(({ actor }) => actor));
  for (const { actor, steps } of model.dials) {
    if (actor === null || moving.has(actor)) continue;
    for (const { moment } of steps) {
      const given = model.moments[moment];
      if (given?.kind !== 'anchor') continue;
      const [before, after] = [given.phase - 1, given.phase].map((n) => Number(isDoubled(model, actor, n)));
      cost(moment, (before as number) - (after as number));
    }
  }
}
