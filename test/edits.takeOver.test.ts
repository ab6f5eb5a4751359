// Does one come to the same plan phase by phase as at once, and what becomes of what was planned before?
import { describe, expect, it, test } from 'vitest';
import { applyEdit, findObstacle } from '../src/model/edits/applyEdit.ts';
import type { Edit } from '../src/model/edits/Edit.ts';
import type { Phase, Scenario } from '../src/model/Scenario.ts';
import { drawOtherPhases } from './drawOtherPhases.ts';
import { edited } from './editPlan.ts';
import { always } from './plain/always.ts';
import { arbitraryOf } from './plain/arbitrary/Dice.ts';
import { drawScenario } from './plain/arbitraryScenario.ts';
import { deepFreeze } from './plain/deepFreeze.ts';
import { plainPlan } from './plain/PlainPlan.ts';
import { statesOf } from './plain/statesOf.ts';
import { aPlan, printPlan } from './planText.ts';

const takeWhole = (phases: readonly Phase[]): Edit => ({ kind: 'takeOverPlan', phases });
const take = (plan: readonly Phase[], phase: string): Edit => ({
  kind: 'takeOverPhase',
  phase,
  plan,
  rest: { id: `rest-${phase}`, title: 'Rest' },
});
const statesIn = (scenario: Scenario) => statesOf(plainPlan(scenario));

const arbitraryPlans = arbitraryOf((dice) => {
  const scenario = deepFreeze(drawScenario(dice));
  return { scenario, phases: deepFreeze(drawOtherPhases(dice, scenario)) };
});

test('all phases in order, and away with the others, comes to the same as the whole at once', () => {
  always(400, arbitraryPlans, ({ scenario, phases }) => {
    const whole = edited(scenario, takeWhole(phases));
    const taken = phases.reduce((now, { id }) => edited(now, take(phases, id)), scenario);
    const others = taken.phases.filter(({ id }) => !phases.some((phase) => phase.id === id));
    const bare = others.reduce((now, { id }) => applyEdit(now, { kind: 'removePhase', phase: id }), taken);
    expect(bare.phases.map(({ id }) => id)).toEqual(whole.phases.map(({ id }) => id));
    expect(statesIn(bare)).toEqual(statesIn(whole));
  });
}, 120_000);

test('a phase that is taken over is as it is in the other plan, and no one else is changed', () => {
  always(200, arbitraryPlans, ({ scenario, phases }) => {
    for (const phase of phases) {
      const edit = take(phases, phase.id);
      if (findObstacle(scenario, edit)) continue;
      const { phases: after, ...others } = applyEdit(scenario, edit);
      expect(after.find(({ id }) => id === phase.id)).toEqual(phase);
      const { phases: _, ...before } = scenario;
      expect(others).toEqual(before);
    }
  });
});

/** The phases of a plan with the same cast. */
const phasesOf = (cast: string, phases: string) => aPlan(`${cast}\n${phases}`).phases;

function expectTaken(cast: string, before: string, plan: string, phase: string, after: string): void {
  const taken = edited(aPlan(`${cast}\n${before}`), take(phasesOf(cast, plan), phase));
  expect(printPlan(taken).split('\n').slice(cast.split('\n').length).join('\n')).toBe(after);
}

const cast = 'c1: v1\nc2: v1\np1: v1\np2 (A B): v1';

describe('a phase is taken over', () => {
  it('and what it does is done nowhere else, what others do stays', () => {
    expectTaken(
      cast,
      'f1: p1 +v2\nf2: c1 c2 +v2\nf3: c1 -v1',
      'f1: c1 +v2\nf2: c1 -v1',
      'f1',
      ['f1: c1 +v2', 'f2: p1 +v2 | c2 +v2', 'f3: c1 -v1'].join('\n'),
    );
  });
  it('and what was planned there comes in the next phase, or in one that is made', () => {
    expectTaken(
      cast,
      'f1: p1 +v2 | c2 +v2 -v1',
      'f1: c2 +v2',
      'f1',
      ['f1: c2 +v2', 'rest-f1: p1 +v2 | c2 -v1'].join('\n'),
    );
  });
  it('but what the other plan does in two phases is done in both', () => {
    const plan = 'f1: c1 +v2\nf2: c1 -v2\nf3: c1 +v2';
    expectTaken(cast, 'f1: c1 +v2', plan, 'f3', ['f1: c1 +v2', 'f3: c1 +v2'].join('\n'));
  });
  it('of one address, and the others wait', () => {
    expectTaken(
      cast,
      'f1: p1 +v2\nf2: p2 +v2 -v1',
      'f1: p2 (A) +v2',
      'f1',
      ['f1: p2 (A) +v2', 'f2: p1 +v2 | p2 -v1 | p2 (B) +v2'].join('\n'),
    );
  });
});
