// In which phases does everyone come to the target, with no new outage, not even inside a phase? See docs/planner.md.
import type { Scenario } from '../../model/Scenario.ts';
import { analyse } from '../analyse.ts';
import { buildModel } from './buildModel.ts';
import { explainImpossible } from './explainImpossible.ts';
import { findClauses } from './findClauses.ts';
import { findCutOvers } from './findCutOvers.ts';
import { findKeeping } from './findKeeping.ts';
import { findStrategy } from './findStrategy.ts';
import type { Times } from './findTimes.ts';
import { layGround } from './layGround.ts';
import type { PlanOptions, PlanOutcome } from './MigrationPlan.ts';
import type { PlanModel } from './PlanModel.ts';
import { planPhases } from './PlannedPhase.ts';
import { searchTimes } from './searchTimes.ts';
import { type Settled, settleCutOvers } from './settleCutOvers.ts';
import { solvePuzzle } from './solvePuzzle.ts';
import { isSound } from './verifyPlan.ts';
import { writePlan } from './writePlan.ts';

/** Nothing is changed in the scenario; the outcome is the same every time. */
export function planMigration(scenario: Scenario, options: PlanOptions = {}): PlanOutcome {
  const model = buildModel(layGround(scenario), options);
  if (model.movers.length === 0) return { kind: 'nothing-to-do' };
  if (model.slots?.length === 0) return { kind: 'impossible', facts: [{ kind: 'last-release', date: null }] };
  const { clauses } = findClauses(model);
  const settled = settleCutOvers(model, clauses);
  const solved = solvePuzzle(model, settled);
  if (solved.kind === 'times') {
    const { clauses: met, puzzle, found } = solved;
    const maxChanges = options.maxChanges ?? Number.POSITIVE_INFINITY;
    const best = searchTimes({ model, settled, clauses: met, costs: puzzle.costs, maxChanges });
    if (best === 'none') return { kind: 'impossible', facts: [] };
    return present(model, settled, best ?? found, options);
  }
  if (!solved.isProven) return { kind: 'unknown', lowerBound: 0 };
  return { kind: 'impossible', facts: explainImpossible(model, solved.puzzle) };
}

function present(model: PlanModel, { never, bounds }: Settled, found: Times, options: PlanOptions): PlanOutcome {
  const phases = planPhases({ ...model, bounds }, found.times);
  if (!phases) return { kind: 'unknown', lowerBound: found.lowerBound };
  const scenario = writePlan(model, found.times, never, phases, options.titleOf ?? ((n) => `fas-${n}`));
  const analysis = analyse(scenario);
  if (!isSound(model, analysis, never)) return { kind: 'unknown', lowerBound: found.lowerBound };
  const cutOvers = findCutOvers(model, found.times, scenario);
  return {
    kind: 'plan',
    scenario,
    phases: found.phases,
    lowerBound: found.lowerBound,
    ...findStrategy(model, found.times, cutOvers),
    cutOvers,
    keeping: findKeeping(model, analysis, never),
  };
}
