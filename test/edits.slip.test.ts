// What is written when some actors come later than planned? Stories of a few lines, and what must hold for any plan.
import { describe, expect, it, test } from 'vitest';
import { applyEdit, findObstacle } from '../src/model/edits/applyEdit.ts';
import type { EditOf } from '../src/model/edits/Edit.ts';
import { countAddedPhases } from '../src/model/edits/slipActors.ts';
import type { RouteOverride, Scenario } from '../src/model/Scenario.ts';
import { drawKind } from './drawEdit.ts';
import { edited, expectPlan } from './editPlan.ts';
import { always } from './plain/always.ts';
import { arbitraryOf } from './plain/arbitrary/Dice.ts';
import { drawScenario } from './plain/arbitraryScenario.ts';
import { openPlainly } from './plain/evaluatePlainly.ts';
import type { PlainState } from './plain/PlainState.ts';
import { aPlan } from './planText.ts';

type Slip = EditOf<'slipActors'>;
const slip = (actors: readonly string[], phases: number, rest: Partial<Slip> = {}): Slip => ({
  kind: 'slipActors',
  actors,
  phases,
  titles: ['Fas 8', 'Fas 9'],
  ...rest,
});

describe('some come later', () => {
  it('with all that they do, in the same order; what others do in the same change stays', () => {
    expectPlan(
      'c1: v1 \n c2: v1 \n f1: c1 c2 +v2 \n f2: c1 c2 -v1 | c1 leaves \n f3: \n f4:',
      slip(['c1'], 1),
      'c1: v1 \n c2: v1 \n f1: c2 +v2 \n f2: c2 -v1 | c1 +v2 \n f3: c1 -v1 | c1 leaves \n f4:',
    );
  });
  it('each producer with its own addresses', () => {
    expectPlan(
      'p1 (A B): v1 \n p2 (C): v1 \n f1: p1 p2 (A C) +v2 \n f2:',
      slip(['p2'], 1),
      'p1 (A B): v1 \n p2 (C): v1 \n f1: p1 (A) +v2 \n f2: p2 (C) +v2',
    );
  });
  it('a newcomer joins later, and what is there from the start stays so', () => {
    expectPlan(
      'c1: \n c2: v1 \n f1: c1 +v1 \n f2: c1 +v2 \n f3:',
      slip(['c1'], 1),
      'c1: \n c2: v1 \n f1: \n f2: c1 +v1 \n f3: c1 +v2',
    );
  });
  it('what would come after the last phase gets new phases, undated and with ids of their own', () => {
    const plan = aPlan('c1: v1 \n f1: c1 +v2 \n f2: c1 -v1');
    const after = edited(plan, slip(['c1'], 2, { titles: ['f1', 'F1', 'too many'] }));
    expect(after.phases.map(({ id }) => id)).toEqual(['f0', 'f1', 'f2', 'f1-2', 'f1-3']);
    expect(after.phases.slice(3)).toEqual([
      { id: 'f1-2', title: 'f1', changes: [{ actors: ['c1'], adds: ['v2'] }] },
      { id: 'f1-3', title: 'F1', changes: [{ actors: ['c1'], removes: ['v1'] }] },
    ]);
  });
  it('from a phase on, so that what they did before it is done', () => {
    expectPlan(
      'c1: v1 \n f1: c1 +v2 \n f2: c1 -v1 \n f3:',
      slip(['c1'], 1, { from: 'f2' }),
      'c1: v1 \n f1: c1 +v2 \n f2: \n f3: c1 -v1',
    );
  });
  it('with notes and overrides', () => {
    const plan = aPlan('c1: v1 \n c2: v1 \n f1: \n f2:');
    const change = {
      actors: ['c1', 'c2'],
      permissions: [{ version: 'v2', state: 'open' as const }],
      note: 'Beställt.',
    };
    const noted: Scenario = {
      ...plan,
      phases: plan.phases.map((phase, n) => (n === 1 ? { ...phase, changes: [change] } : phase)),
    };
    const after = edited(noted, slip(['c2'], 1));
    expect(after.phases[1]?.changes).toEqual([{ ...change, actors: ['c1'] }]);
    expect(after.phases[2]?.changes).toEqual([{ ...change, actors: ['c2'] }]);
  });
  it('but not who does nothing later, nor by less than a phase, nor into phases without a name', () => {
    const plan = aPlan('c1: v1 \n c2: v1 \n f1: c1 +v2');
    expect(findObstacle(plan, slip(['c2'], 1))).toEqual({ code: 'nothing-later', names: ['c2'] });
    expect(findObstacle(plan, slip(['c1'], 0))).toEqual({ code: 'not-later', phases: 0 });
    expect(findObstacle(plan, slip(['c1'], 1.5))).toEqual({ code: 'not-later', phases: 1.5 });
    expect(findObstacle(plan, slip(['c1'], 3))).toEqual({ code: 'blank-name' });
    expect(findObstacle(plan, slip([], 1))).toEqual({ code: 'nothing-named' });
    expect(findObstacle(plan, slip(['c1', 'c2'], 2))).toBeNull();
  });
});

/** What an actor has, where it stands, and what is said of its calls, at the addresses that it lists. */
function partOf(
  state: PlainState | undefined,
  { id, addresses }: { readonly id: string; readonly addresses?: unknown },
) {
  if (!state) return null;
  const { date: _, routes, ...parts } = state;
  const own = Array.isArray(addresses) ? addresses : [id];
  const isOwn = (route: RouteOverride) => !route.addresses || route.addresses.some((address) => own.includes(address));
  const narrowed = (routes.get(id) ?? []).filter(isOwn).map(({ addresses: at, ...route }) => {
    return { ...route, at: at?.filter((address) => own.includes(address)) };
  });
  return [narrowed, ...Object.values(parts as Record<string, Map<string, unknown>>).map((all) => all.get(id))];
}

test('of any plan, they stand in each phase as they stood so many phases before it, and everyone else as planned', () => {
  const arbitrary = arbitraryOf((dice) => {
    const before = drawScenario(dice);
    const { from: _, ...edit } = drawKind(dice, before, 'slipActors') as Slip;
    return { before, edit };
  });
  let offered = 0;
  always(150, arbitrary, ({ before, edit }) => {
    if (findObstacle(before, edit)) return;
    offered++;
    const after = applyEdit(before, edit);
    const [were, are] = [openPlainly(before).phases.states, openPlainly(after).phases.states];
    expect(are).toHaveLength(were.length + countAddedPhases(before, edit));
    for (const actor of [...before.platforms, ...before.consumers, ...before.producers]) {
      const by = edit.actors.includes(actor.id) ? edit.phases : 0;
      are.forEach((state, n) => {
        const then = were[Math.min(were.length - 1, n === 0 ? 0 : Math.max(0, n - by))];
        expect(partOf(state, actor), `${actor.id} in phase ${n}`).toEqual(partOf(then, actor));
      });
    }
  });
  expect(offered).toBeGreaterThan(30);
}, 60_000);
