// What follows from a scenario, rule by rule and link by link, with no thought of speed? The check on the engine.
import type { Scenario } from '../../src/model/Scenario.ts';
import { factsOf } from './factsOf.ts';
import { type PlainPhases, plainPhases } from './keepAndDrop.ts';
import { linksOf, type PlainLink } from './linksOf.ts';
import type { PlainEvaluation, PlainPhase } from './PlainEvaluation.ts';
import { plainPlan } from './PlainPlan.ts';
import { retirementsOf } from './retirementsOf.ts';
import { statesOf } from './statesOf.ts';
import { tally } from './tally.ts';

/** The object of §7, findings apart. Written from the rules alone; shares no code with `src/engine`. */
export function evaluatePlainly(scenario: Scenario): PlainEvaluation {
  const { phases, links } = openPlainly(scenario);
  return {
    title: scenario.title,
    phases: scenario.phases.map((_, n) => evaluatePhase(phases, links, n)),
    retirements: retirementsOf(phases, links),
  };
}

/** The states of all phases and the links, for whoever asks about a part. */
export function openPlainly(scenario: Scenario): { phases: PlainPhases; links: readonly PlainLink[] } {
  const plan = plainPlan(scenario);
  return { phases: plainPhases(plan, statesOf(plan)), links: linksOf(plan) };
}

export function evaluatePhase(phases: PlainPhases, links: readonly PlainLink[], n: number): PlainPhase {
  const phase = phases.plan.scenario.phases[n];
  const world = phases.worlds[n];
  if (phase === undefined || world === undefined) throw new Error(`no phase ${n}`);
  const facts = factsOf(world, links);
  return { id: phase.id, date: phases.states[n]?.date ?? null, links: facts, ...tally(facts) };
}
