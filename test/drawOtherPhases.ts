// Which phases might another plan with the same cast have? Some with ids that this one has, in another order.
import type { Phase, Scenario } from '../src/model/Scenario.ts';
import { type Dice, drawn } from './plain/arbitrary/Dice.ts';
import { drawPhases } from './plain/arbitrary/drawPhases.ts';

export function drawOtherPhases(dice: Dice, scenario: Scenario): readonly Phase[] {
  const { phases } = drawPhases(dice, scenario);
  const ids = dice.shuffled([...scenario.phases.map(({ id }) => id), ...phases.map((_, n) => `other-${n}`)]);
  const others = phases.map(({ release: _, ...phase }, n) => {
    const does = dice.chance(50) ? dice.one(scenario.phases).changes : phase.changes;
    return drawn({ ...phase, id: ids[n] as string, title: `other ${n}`, changes: does }) as Phase;
  });
  // Mostly they start where this one starts, unless that is a day that may come after theirs.
  const [start] = scenario.phases;
  const isUndated = start && start.date === undefined && start.release === undefined;
  return isUndated && dice.chance(80) ? [start, ...others.filter(({ id }) => id !== start.id)] : others;
}
