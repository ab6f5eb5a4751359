// Is the right phase of each plan looked at, whichever is A, and do the sides follow the page?
import { describe, expect, it } from 'vitest';
import { aPlan } from '../../test/planText.ts';
import { applyEdit } from '../model/edits/applyEdit.ts';
import { compareWith } from './ComparisonState.ts';
import { createAppStore } from './createAppStore.ts';
import { connectSides, createSides, phaseShown } from './createSides.ts';
import { mergePlans } from './mergePlans.ts';
import { selectComparedColumn, selectComparison } from './selectComparison.ts';

const plan = aPlan('c1: v1\np1: v1\nf1: c1 p1 +v2\nf2: p1 -v1');
const other = applyEdit(applyEdit(plan, { kind: 'addPhase', id: 'new', title: 'Ny', after: 'f1' }), {
  kind: 'removeVersionFromActor',
  actor: 'p1',
  version: 'v2',
  phase: 'f1',
});
const open = () => {
  const store = createAppStore({ scenario: plan, source: { kind: 'file', name: 'plan.json' } });
  store.getState().set({ comparison: compareWith(other, { kind: 'source', source: { kind: 'pasted' } }) });
  return store;
};

describe('the column that is looked at', () => {
  it('is that of the phase of the open plan, in either order', () => {
    const store = open();
    store.getState().goToPhase(2);
    expect(selectComparedColumn(store.getState())).toBe(3);
    const { comparison } = store.getState().session;
    if (!comparison) throw new Error('no comparison');
    store.getState().set({ comparison: { ...comparison, isSwapped: true } });
    expect(selectComparison(store.getState())?.a.scenario).toBe(other);
    expect(selectComparedColumn(store.getState())).toBe(3);
  });

  it('may be one that only the other plan has, until the reader steps on', () => {
    const store = open();
    store.getState().goToPhase(1);
    const { comparison } = store.getState().session;
    if (!comparison) throw new Error('no comparison');
    store.getState().set({ comparison: { ...comparison, aside: { from: 1, phase: 2 } } });
    expect(selectComparedColumn(store.getState())).toBe(2);
    const compared = selectComparison(store.getState());
    expect(compared && [phaseShown(compared, 2, 'a'), phaseShown(compared, 2, 'b')]).toEqual([1, 2]);
    store.getState().goToPhase(2);
    expect(selectComparedColumn(store.getState())).toBe(3);
  });

  it('is compared with nothing until something is chosen', () => {
    const store = createAppStore({ scenario: plan, source: { kind: 'new' } });
    expect(selectComparison(store.getState())).toBeNull();
    expect(selectComparedColumn(store.getState())).toBe(0);
  });
});

describe('the sides', () => {
  it('stand in the phases of the column, and choose on the page what is chosen on them', () => {
    const main = open();
    const comparison = selectComparison(main.getState());
    if (!comparison) throw new Error('no comparison');
    const sides = createSides(main.getState(), comparison, { c1: { x: 1, y: 2 } });
    const end = connectSides(main, sides, comparison);
    main.getState().goToPhase(2);
    expect([sides.a, sides.b].map((side) => side.getState().viewpoint.phase)).toEqual([2, 3]);
    sides.b.getState().select({ kind: 'actor', id: 'c1' });
    expect(main.getState().viewpoint.selection).toEqual({ kind: 'actor', id: 'c1' });
    expect(sides.a.getState().viewpoint.selection).toEqual({ kind: 'actor', id: 'c1' });
    sides.a.getState().edit({ kind: 'moveBoxes', positions: { p1: { x: 5, y: 5 } } });
    expect(sides.b.getState().document.scenario.layout).toMatchObject({ c1: { x: 1, y: 2 }, p1: { x: 5, y: 5 } });
    expect(main.getState().document.past).toEqual([]);
    const rename = { kind: 'renameActor', actor: 'c1', name: 'Ny' } as const;
    sides.b.getState().edit(rename);
    expect(main.getState().session.notice).toEqual({ kind: 'other-plan' });
    sides.a.getState().edit(rename);
    expect(main.getState().document.scenario.consumers[0]?.name).toBe('Ny');
    expect(sides.b.getState().document.past).toHaveLength(0);
    end();
    main.getState().goToPhase(0);
    expect(sides.a.getState().viewpoint.phase).toBe(2);
  });
});

it('two plans are drawn with all who are in either', () => {
  const wider = applyEdit(plan, { kind: 'addProducer', producer: { id: 'p9', name: 'p9', supports: ['v2'] } });
  expect(mergePlans(plan, wider).producers.map(({ id }) => id)).toEqual(['p1', 'p9']);
  expect(mergePlans(plan, plan).contracts).toBe(plan.contracts);
});
