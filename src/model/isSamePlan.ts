// Are these two the same plan, perhaps at different times? Same title and contracts, and most actors in common.
import type { Scenario } from './Scenario.ts';

export function isSamePlan(a: Scenario, b: Scenario): boolean {
  const contracts = compareIds(a.contracts, b.contracts);
  const actors = compareIds(actorsOf(a), actorsOf(b));
  return a.title === b.title && contracts.common === contracts.all && actors.common * 2 >= actors.all;
}

interface Item {
  readonly id: string;
}

const actorsOf = ({ platforms, consumers, producers }: Scenario): readonly Item[] => [
  ...platforms,
  ...consumers,
  ...producers,
];

/** How many ids both have, and how many there are. */
function compareIds(a: readonly Item[], b: readonly Item[]) {
  const ids = new Set(a.map(({ id }) => id));
  const common = b.filter(({ id }) => ids.has(id)).length;
  return { common, all: a.length + b.length - common };
}
