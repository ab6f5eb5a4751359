// What does the engine's counting cost alone, once the plan is read?
import { buildStates } from '../../src/engine/buildStates.ts';
import { ClassRegistry } from '../../src/engine/ConsumerClass.ts';
import { countApplication } from '../../src/engine/countLinks.ts';
import { makePathFinder } from '../../src/engine/findPath.ts';
import { indexScenario } from '../../src/engine/indexScenario.ts';
import { PhaseView } from '../../src/engine/PhaseView.ts';
import type { Scenario } from '../../src/model/Scenario.ts';

/** Counts all phases anew each time, as `analyse` does after it has read the plan; hands out the links answered. */
export function makeCounting(scenario: Scenario): () => number {
  const index = indexScenario(scenario);
  const states = buildStates(index);
  return () => {
    const base = { index, findPath: makePathFinder(index), registry: new ClassRegistry(index) };
    let view: PhaseView | undefined;
    let answered = 0;
    for (const state of states) {
      view = new PhaseView(base, state, view);
      for (const application of index.applications) {
        const { target, fallback, outgoing } = countApplication(view, application);
        answered += target + fallback + outgoing;
      }
    }
    return answered;
  };
}
