// What is known before anything is planned? The written plan's states, and the means to try variants of the first.
import type { Scenario } from '../../model/Scenario.ts';
import { buildStates, datesOf } from '../buildStates.ts';
import { ClassRegistry } from '../ConsumerClass.ts';
import { makePathFinder } from '../findPath.ts';
import { indexScenario } from '../indexScenario.ts';
import type { Ground } from './PlanModel.ts';

export function layGround(scenario: Scenario): Ground {
  const index = indexScenario(scenario);
  const base = { index, findPath: makePathFinder(index), registry: new ClassRegistry(index) };
  return { scenario, index, states: buildStates(index), dates: datesOf(scenario), base };
}
