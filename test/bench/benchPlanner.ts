// What does a proposal cost, held against one analysis of the same plan, and against going through all plans?
import { analyse } from '../../src/engine/analyse.ts';
import { planMigration } from '../../src/engine/planner/planMigration.ts';
import type { Scenario } from '../../src/model/Scenario.ts';
import { bestPlan } from '../plain/plans/bestPlan.ts';
import { bigScenario } from './bigScenario.ts';
import { medians } from './medians.ts';
import { printNote, printRatio, printSection, printTime } from './Table.ts';

const SIZES = [
  { consumers: 5, producers: 15 },
  { consumers: 20, producers: 60 },
  { consumers: 100, producers: 300 },
];

export function benchPlanner(): void {
  printSection('A proposal: everyone to the target');
  const small = moving(2, 2);
  const least = medians(3, { plain: () => bestPlan(small), engine: () => planMigration(small) });
  printRatio('2 + 2 actors: going through all plans ÷ the proposal', least.plain / least.engine);
  for (const needs of ['all', 'own'] as const) {
    printNote(needs === 'all' ? 'everyone needs everyone' : 'each needs its own half');
    for (const { consumers, producers } of SIZES) {
      const scenario = moving(consumers, producers, needs);
      const times = medians(3, { plan: () => planMigration(scenario), analyse: () => analyse(scenario) });
      const name = `${consumers} + ${producers} actors`;
      printTime(`${name}: the proposal`, times.plan);
      printRatio(`${name}: the proposal ÷ one analysis`, times.plan / times.analyse);
    }
  }
  const capped = moving(20, 60);
  const limited = medians(3, {
    free: () => planMigration(capped),
    five: () => planMigration(capped, { maxChanges: 5 }),
  });
  printRatio('20 + 60 actors: five changes a phase ÷ any number', limited.five / limited.free);
}

/** Everyone gets the target in the written plan, so that everyone moves. */
function moving(consumers: number, addresses: number, needs: 'all' | 'own' = 'all'): Scenario {
  const scenario = bigScenario({ consumers, addresses, phases: 4, needs });
  const actors = [...scenario.consumers, ...scenario.producers].map(({ id }) => id);
  return {
    ...scenario,
    phases: [...scenario.phases.slice(0, 1), { id: 'end', title: 'end', changes: [{ actors, adds: ['v2'] }] }],
  };
}
