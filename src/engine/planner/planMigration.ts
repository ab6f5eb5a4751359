// In which phases does everyone come to the target, with no new outage, not even inside a phase? See docs/planner.md.
import type { Scenario } from '../../model/Scenario.ts';
import { analyse } from '../analyse.ts';
import { buildModel } from './buildModel.ts';
import { explainImpossible } from './explainImpossible.ts';
import { findCircleFacts } from './findCircleFacts.ts';
import { findClauses } from './findClauses.ts';
import { findCutOvers } from './findCutOvers.ts';
import { findKeeping } from './findKeeping.ts';
import { findLosing } from './findLosing.ts';
import { findStrategy } from './findStrategy.ts';
import type { Times } from './findTimes.ts';
import { isSafeInside } from './isSafeInside.ts';
import { layGround } from './layGround.ts';
import type { PlanFact, PlanOptions, PlanOutcome } from './MigrationPlan.ts';
import type { Ground, PlanModel } from './PlanModel.ts';
import { planPhases } from './PlannedPhase.ts';
import { scheduleCapped } from './scheduleCapped.ts';
import { searchTimes } from './searchTimes.ts';
import { type Settled, settleCutOvers } from './settleCutOvers.ts';
import { type Solved, solvePuzzle } from './solvePuzzle.ts';
import { spreadChanges } from './spreadChanges.ts';
import { isSound } from './verifyPlan.ts';
import { writePlan } from './writePlan.ts';

/** So few moments that all ways are gone through. */
const SMALL = 26;
/** More would take minutes, and more memory than a page has. */
const MOST_LINKS = 250_000;

/** Nothing is changed in the scenario; the outcome is the same every time. */
export function planMigration(scenario: Scenario, options: PlanOptions = {}): PlanOutcome {
  const outcome = solveMigration(scenario, options);
  if (outcome.kind !== 'impossible' || isAlone(outcome.facts)) return outcome;
  const isImpossible = (variant: Scenario, less: PlanOptions) => solveMigration(variant, less).kind === 'impossible';
  return { ...outcome, facts: explainImpossible(scenario, options, outcome.facts, isImpossible) };
}

/** Without a release there is nothing more to say. */
const isAlone = ([fact]: readonly PlanFact[]): boolean => fact?.kind === 'last-release' && fact.date === null;

function solveMigration(scenario: Scenario, options: PlanOptions): PlanOutcome {
  const ground = layGround(scenario);
  const links = countLinks(ground);
  if (links > MOST_LINKS) return { kind: 'too-large', links, limit: MOST_LINKS };
  const model = buildModel(ground, options);
  if (model.movers.length === 0) return { kind: 'nothing-to-do' };
  if (model.slots?.length === 0) return { kind: 'impossible', facts: [{ kind: 'last-release', date: null }] };
  const { clauses, isRough } = findClauses(model);
  const settled = settleCutOvers(model, clauses);
  const whole: Task = { model, settled, options, isRough };
  if (!isRough) return solve(whole);
  // First with the conditions alone that ask for no more than is needed: what then proves sound is the best there is.
  const sure = { ...settled, clauses: settled.clauses.filter((clause) => !clause.isRough) };
  const first = solve({ ...whole, settled: sure });
  if (first.kind !== 'unknown') return first;
  const second = solve(whole);
  if (second.kind === 'plan') return { ...second, lowerBound: Math.min(second.lowerBound, first.lowerBound) };
  return first;
}

/** Needs of a consumer to reach an address, whether or not they are accepted gaps. */
const countLinks = ({ index }: Ground): number =>
  index.applications.reduce(
    (sum, { rows }) => sum + rows.reduce((links, { total, consumers }) => links + total * consumers, 0),
    0,
  );

interface Task {
  readonly model: PlanModel;
  readonly settled: Settled;
  readonly options: PlanOptions;
  readonly isRough: boolean;
}

function solve(task: Task): PlanOutcome {
  const { model, settled, options } = task;
  const solved = solvePuzzle(model, settled);
  if (solved.kind === 'none') {
    if (!solved.isProven) return { kind: 'unknown', lowerBound: 0 };
    return { kind: 'impossible', facts: findCircleFacts(model, solved.puzzle) };
  }
  const best = improve(model, settled, solved, options);
  if (best === 'none') return { kind: 'impossible', facts: [] };
  return best === null ? { kind: 'unknown', lowerBound: solved.found.lowerBound } : present(task, best);
}

/** Goes through all ways where these are few; where only so many may change in a phase, and all ways are too many, deals out. */
function improve(model: PlanModel, settled: Settled, solved: Extract<Solved, { kind: 'times' }>, options: PlanOptions) {
  const { clauses, puzzle, found } = solved;
  const { maxChanges } = options;
  if (puzzle.count > SMALL && maxChanges === undefined) return spreadChanges(model, puzzle, found);
  const limit = maxChanges ?? Number.POSITIVE_INFINITY;
  const best = searchTimes({ model, settled, clauses, costs: puzzle.costs, maxChanges: limit });
  if (best !== null) return best;
  return maxChanges === undefined
    ? spreadChanges(model, puzzle, found)
    : scheduleCapped(model, puzzle, found, maxChanges);
}

function present({ model, settled, options, isRough }: Task, found: Times): PlanOutcome {
  const { never, bounds } = settled;
  const phases = planPhases({ ...model, bounds }, found.times);
  if (found.phases === 0) return { kind: 'nothing-to-do' };
  if (!phases) return { kind: 'unknown', lowerBound: found.lowerBound };
  const scenario = writePlan(model, found.times, never, phases, options.titleOf ?? ((n) => `fas-${n}`));
  const analysis = analyse(scenario);
  const cutOvers = findCutOvers(model, found.times, scenario);
  const isProven = isSound(model, analysis, never) && (!isRough || isSafeInside(analysis, cutOvers));
  if (!isProven) return { kind: 'unknown', lowerBound: found.lowerBound };
  return {
    kind: 'plan',
    scenario,
    phases: found.phases,
    lowerBound: found.lowerBound,
    ...findStrategy(model, { times: found.times, never }, cutOvers),
    cutOvers,
    keeping: findKeeping(model, analysis, never),
    losing: findLosing(analysis),
  };
}
