// Is the proposed plan the best there is? Held against all plans, gone through by a search that knows only the rules as
// they are written plainly (test/plain), on all kinds of small migrations.
import { expect, test } from 'vitest';
import { analyse } from '../src/engine/analyse.ts';
import { isSafeInside } from '../src/engine/planner/isSafeInside.ts';
import type { PlanFact, PlanOptions, PlanOutcome } from '../src/engine/planner/MigrationPlan.ts';
import { planMigration } from '../src/engine/planner/planMigration.ts';
import { parseScenario } from '../src/format/parseScenario.ts';
import { writeScenario } from '../src/format/writeScenario.ts';
import type { Scenario } from '../src/model/Scenario.ts';
import { always } from './plain/always.ts';
import { arbitraryOf } from './plain/arbitrary/Dice.ts';
import { arbitraryScenario } from './plain/arbitraryScenario.ts';
import { deepFreeze } from './plain/deepFreeze.ts';
import { allSmallMigrations } from './plain/plans/allSmallMigrations.ts';
import { bestPlan } from './plain/plans/bestPlan.ts';
import { drawMigration, type Spice } from './plain/plans/drawMigration.ts';
import { findOutage, findTrespass, measurePlainly } from './plain/plans/findTrespass.ts';
import { onlyFacts, REMOVABLE } from './plain/plans/onlyFacts.ts';

const PATIENCE = 120_000;
/** Longer than any best plan of so few. */
const LONGEST = 12;

const migrations = (spice: Spice) => arbitraryOf((dice) => deepFreeze(drawMigration(dice, spice)));

const KINDS: readonly (readonly [string, number, Spice, PlanOptions])[] = [
  ['needs, gaps, newcomers, leavers, chains, policies', 40, { actors: 4 }, {}],
  ['… with days', 40, { actors: 4, dates: true }, {}],
  ['… with routes and permissions of their own', 40, { actors: 4, overrides: true, dates: true }, {}],
  ['… with one change a phase', 25, { actors: 4, dates: true }, { maxChanges: 1 }],
  ['… with two changes a phase', 25, { actors: 4, dates: true }, { maxChanges: 2 }],
  ['… on the days of releases', 25, { actors: 4, dates: true, releases: true }, { releasesOnly: true }],
];

test.each(KINDS)(
  '%s: as few phases, as little time on double versions, as few changes in one phase as in any plan; or none',
  (_, runs, spice, options) => {
    always(runs, migrations(spice), (scenario) => {
      const outcome = planMigration(scenario, options);
      const best = bestPlan(scenario, options, LONGEST);
      if (outcome.kind === 'plan') expectBest(outcome, best);
      else if (outcome.kind === 'impossible') expectContradiction(scenario, options, outcome.facts);
      else expect({ kind: outcome.kind, phases: best?.phases ?? 0 }).toEqual({ kind: 'nothing-to-do', phases: 0 });
      if (outcome.kind === 'impossible') expect(best).toBeNull();
    });
  },
  PATIENCE,
);

test.each([
  ['any number of changes a phase', {}],
  ['one change a phase', { maxChanges: 1 }],
] as const)(
  'all migrations of up to four actors, by who needs whom, who can run two versions and who falls back, with %s',
  (_, options) => {
    const all = allSmallMigrations();
    expect(all.length).toBeGreaterThan(100);
    const kinds = new Set<string>();
    for (const scenario of all) {
      const outcome = planMigration(scenario, options);
      const best = bestPlan(scenario, options, LONGEST);
      kinds.add(outcome.kind);
      if (outcome.kind === 'plan') expectBest(outcome, best);
      else expect({ kind: outcome.kind, best }).toEqual({ kind: 'impossible', best: null });
    }
    expect([...kinds].sort()).toEqual(['impossible', 'plan']);
  },
  PATIENCE,
);

test(
  'on any scenario at all: what is proposed is a valid file without a new outage, in which nobody waits for another inside a phase',
  () => {
    let plans = 0;
    always(100, arbitraryScenario(), (scenario) => {
      const outcome = planMigration(deepFreeze(scenario));
      if (outcome.kind !== 'plan') return;
      plans++;
      const { scenario: proposed, cutOvers } = outcome;
      expect(parseScenario(new TextEncoder().encode(writeScenario(proposed))).ok).toBe(true);
      expect(isSafeInside(analyse(proposed), cutOvers)).toBe(true);
      expect(findOutage(proposed)).toBeNull();
    });
    expect(plans).toBeGreaterThan(30);
  },
  PATIENCE,
);

type Plan = Extract<PlanOutcome, { readonly kind: 'plan' }>;

/** A valid file that breaks nothing in any order inside its phases, and that no plan beats. */
function expectBest({ scenario, cutOvers, phases, lowerBound }: Plan, best: ReturnType<typeof bestPlan>): void {
  expect(parseScenario(new TextEncoder().encode(writeScenario(scenario))).ok).toBe(true);
  expect(findTrespass(scenario, cutOvers)).toBeNull();
  expect(isSafeInside(analyse(scenario), cutOvers)).toBe(true);
  expect(measurePlainly(scenario)).toEqual(best);
  expect({ phases, lowerBound }).toEqual({ phases: best?.phases, lowerBound: best?.phases });
}

/** With these facts alone there is no plan; without any one of them there is. */
function expectContradiction(scenario: Scenario, options: PlanOptions, facts: readonly PlanFact[]): void {
  expect(facts).not.toEqual([]);
  if (facts.some((fact) => fact.kind === 'last-release' && fact.date === null)) return;
  const only = onlyFacts(scenario, options, facts);
  expect(bestPlan(only.variant, only.less, LONGEST)).toBeNull();
  for (const fact of facts.filter(({ kind }) => REMOVABLE.includes(kind))) {
    const rest = facts.filter((one) => one !== fact);
    const less = onlyFacts(scenario, options, rest);
    expect({ fact, phases: bestPlan(less.variant, less.less, LONGEST)?.phases }).toEqual({
      fact,
      phases: expect.any(Number),
    });
  }
}
