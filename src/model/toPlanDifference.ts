// In what does one plan differ from another of the same kind? Phases, changes and actors are counted; order counts for phases.
import { isAlike } from './edits/isAlike.ts';
import type { PlanDifference } from './PlanDifference.ts';
import type { Scenario } from './Scenario.ts';

interface Item {
  readonly id: string;
}

/** Null: they say the same; `layout` and `$schema` say nothing. */
export function toPlanDifference(a: Scenario, b: Scenario): PlanDifference | null {
  const phases = byId(a.phases.map(withoutChanges), b.phases.map(withoutChanges));
  const actors = byId(actorsOf(a), actorsOf(b));
  const changes = countUnmatched(changesOf(a), changesOf(b));
  const difference: PlanDifference = {
    onlyA: { phases: phases.onlyA, changes: changes.onlyA, actors: actors.onlyA },
    onlyB: { phases: phases.onlyB, changes: changes.onlyB, actors: actors.onlyB },
    phases: phases.other,
    actors: actors.other,
    isRestDifferent: !isAlike(restOf(a), restOf(b)),
  };
  return isAlike(difference, SAME) ? null : difference;
}

const NONE = { phases: 0, changes: 0, actors: 0 };
const SAME: PlanDifference = { onlyA: NONE, onlyB: NONE, phases: 0, actors: 0, isRestDifferent: false };

const actorsOf = ({ platforms, consumers, producers }: Scenario): readonly Item[] => [
  ...platforms,
  ...consumers,
  ...producers,
];

/** `at`: a phase that stands elsewhere in the order is another one. */
const withoutChanges = ({ changes: _, ...phase }: Scenario['phases'][number], at: number) => ({ ...phase, at });

/** Each with its phase. */
const changesOf = ({ phases }: Scenario): readonly string[] =>
  phases.flatMap(({ id, changes = [] }) => changes.map((change) => JSON.stringify([id, change])));

function restOf({ phases, platforms, consumers, producers, layout, $schema, ...rest }: Scenario): object {
  return rest;
}

function byId(a: readonly Item[], b: readonly Item[]) {
  const others = new Map(b.map((item) => [item.id, item]));
  const both = a.filter(({ id }) => others.has(id));
  return {
    onlyA: a.length - both.length,
    onlyB: b.length - both.length,
    other: both.filter((item) => !isAlike(item, others.get(item.id))).length,
  };
}

function countUnmatched(a: readonly string[], b: readonly string[]) {
  const left = new Map<string, number>();
  for (const each of a) left.set(each, (left.get(each) ?? 0) + 1);
  let matched = 0;
  for (const each of b) {
    const count = left.get(each) ?? 0;
    if (count === 0) continue;
    left.set(each, count - 1);
    matched += 1;
  }
  return { onlyA: a.length - matched, onlyB: b.length - matched };
}
