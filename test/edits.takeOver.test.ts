// Does one come to the same plan phase by phase as at once, and what becomes of what was planned before?
import { describe, expect, it, test } from 'vitest';
import { applyEdit, findObstacle } from '../src/model/edits/applyEdit.ts';
import { createPlaces, toDeeds } from '../src/model/edits/Deed.ts';
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

test('nothing that was planned is lost, and nothing is done that neither plan does', () => {
  always(200, arbitraryPlans, ({ scenario, phases }) => {
    const placesOf = createPlaces(scenario);
    const deedsIn = (all: readonly Phase[]) => all.flatMap((phase) => [...toDeeds(scenario, placesOf, phase)]);
    for (const phase of phases) {
      const edit = take(phases, phase.id);
      if (findObstacle(scenario, edit)) continue;
      const after = new Set(deedsIn(applyEdit(scenario, edit).phases));
      expect(after).toEqual(new Set(deedsIn([...scenario.phases, phase])));
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

describe('where the phase stands', () => {
  const dated = (id: string, date?: string): Phase => ({ id, title: id, ...(date ? { date } : {}) });
  const order = (phases: readonly Phase[], plan: readonly Phase[], phase: string) =>
    edited({ ...aPlan(cast), phases }, take(plan, phase)).phases.map(({ id }) => id);
  it('in place of the one with its id, else after what it follows', () => {
    const plan = ['f0', 'f2', 'new'].map((id) => dated(id));
    const phases = ['f0', 'f1', 'f2', 'f3'].map((id) => dated(id));
    expect(order(phases, plan, 'f2')).toEqual(['f0', 'f1', 'f2', 'f3']);
    expect(order(phases, plan, 'new')).toEqual(['f0', 'f1', 'f2', 'new', 'f3']);
  });
  it('never before what it follows', () => {
    const plan = ['f0', 'f2', 'f1'].map((id) => dated(id));
    expect(order([dated('f0'), dated('f1'), dated('f2')], plan, 'f1')).toEqual(['f0', 'f2', 'f1']);
  });
  it('among the others by its day', () => {
    const phases = [dated('f0'), dated('f1', '2026-03-01'), dated('f2', '2026-09-01')];
    expect(order(phases, [dated('f0'), dated('new', '2026-06-01')], 'new')).toEqual(['f0', 'f1', 'new', 'f2']);
    expect(order(phases, [dated('f0'), dated('f1', '2026-10-01')], 'f1')).toEqual(['f0', 'f2', 'f1']);
  });
  it('and a day that does not fit what it follows is refused', () => {
    const phases = [dated('f0'), dated('f1', '2026-09-01')];
    const plan = [dated('f0'), dated('f1', '2026-03-01'), dated('new', '2026-06-01')];
    expect(findObstacle({ ...aPlan(cast), phases }, take(plan, 'new'))).toMatchObject({
      code: 'date-order',
      next: 'new',
    });
  });
});

describe('a whole plan is taken over', () => {
  const plan: Scenario = {
    ...aPlan('c1: v1\np1: v1\nf1: p1 +v2\nf2: c1 +v2'),
    claims: ['f1', 'f2'].map((phase) => ({ phase, text: phase, expect: { status: ['target' as const] } })),
    known: ['f1', 'f2'].map((phase) => ({ code: 'permission-missing' as const, phase, why: phase })),
    layout: { c1: { x: 1, y: 2 } },
  };
  it('with what is said of phases that are left, and nothing of those that are gone', () => {
    const phases = aPlan('c1: v1\np1: v1\nf1: c1 p1 +v2').phases;
    const taken = edited(plan, takeWhole(phases));
    expect(printPlan(taken)).toBe('c1: v1\np1: v1\nf1: c1 p1 +v2');
    expect([taken.claims, taken.known].map((all) => all?.map(({ phase }) => phase))).toEqual([['f1'], ['f1']]);
    expect(taken.layout).toBe(plan.layout);
  });
  it.each([
    ['no phase', [], { code: 'nothing-named' }],
    [
      'two of one id',
      [
        { id: 'f1', title: 'A' },
        { id: 'f1', title: 'B' },
      ],
      { code: 'id-taken', id: 'f1', by: 'A' },
    ],
    [
      'someone else',
      [{ id: 'f1', title: 'A', changes: [{ actors: ['c9'], adds: ['v2'] }] }],
      { code: 'unknown', what: 'actor', id: 'c9' },
    ],
    [
      'another version',
      [{ id: 'f1', title: 'A', changes: [{ actors: ['c1'], adds: ['v9'] }] }],
      { code: 'unknown', what: 'version', id: 'v9' },
    ],
    [
      'a platform that leaves',
      [{ id: 'f1', title: 'A', changes: [{ actors: ['ntjp'], leaves: true }] }],
      { code: 'wrong-kind', name: 'ntjp', kind: 'platform' },
    ],
    [
      'an address of no one',
      [{ id: 'f1', title: 'A', changes: [{ actors: ['p1'], adds: ['v2'], addresses: ['X'] }] }],
      { code: 'address-not-listed', address: 'X', by: 'p1' },
    ],
    [
      'days that go backwards',
      [
        { id: 'f1', title: 'A', date: '2026-03-01' },
        { id: 'f2', title: 'B', date: '2026-01-01' },
      ],
      { code: 'date-order', phase: 'A', date: '2026-03-01', next: 'B', nextDate: '2026-01-01' },
    ],
  ])('but not with %s', (_, phases, obstacle) => {
    expect(findObstacle(plan, takeWhole(phases))).toEqual(obstacle);
  });
});
