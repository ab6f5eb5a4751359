// What do edits write of who is there, who needs whom, and when? A few lines in, a few lines out.
import { describe, expect, it, test } from 'vitest';
import { findObstacle } from '../src/model/edits/applyEdit.ts';
import type { Edit, SingleEdit } from '../src/model/edits/Edit.ts';
import type { Application, Scenario } from '../src/model/Scenario.ts';
import { edited, expectPlan } from './editPlan.ts';
import { aPlan, printPlan } from './planText.ts';

const app: Application = { id: 'app', name: 'app', contract: 'tk' };

describe('someone is removed', () => {
  const remove = (actor: string): Edit => ({ kind: 'removeActor', actor });
  it('from the changes of others, with the addresses that nobody lists then', () => {
    expectPlan(
      'c1: v1 \n p1 (A B): v1 \n p2 (B C): v1 \n f1: c1 p1 +v2 \n f2: p1 p2 (A C) +v2 | p1 (A) -v1',
      remove('p1'),
      'c1: v1 \n p2 (B C): v1 \n f1: c1 +v2 \n f2: p2 (C) +v2',
    );
  });
  it('from needs and accepted gaps, and an entry that named nobody else goes with it', () => {
    const needs = [{ consumers: ['c1'], producers: ['p1'] }, { consumers: ['c1', 'c2'] }];
    const plan = aPlan('c1: v1 \n c2: v1 \n p1: v1', [{ ...app, needs, accepted: [{ consumers: ['c1'] }] }]);
    expect(edited(plan, remove('c1')).applications).toEqual([{ ...app, needs: [{ consumers: ['c2'] }] }]);
  });
  it('and where no need is left, nobody takes part, rather than all', () => {
    const plan = aPlan('c1: v1 \n c2: v1 \n p1: v1', [{ ...app, needs: [{ consumers: ['c1'] }] }]);
    expect(edited(plan, remove('c1')).applications).toEqual([{ ...app, consumers: [] }]);
  });
  it('but not a platform on which others hang, nor the last', () => {
    const plan = aPlan('c1: v1 \n q2:');
    expect(findObstacle(plan, remove('ntjp'))).toEqual({ code: 'platform-in-use', name: 'ntjp', by: ['c1'] });
    expect(findObstacle(plan, remove('q2'))).toBeNull();
    expect(findObstacle(aPlan(''), remove('ntjp'))).toEqual({ code: 'last', what: 'platform', name: 'ntjp' });
  });
  it('a version, with all that names it', () => {
    expectPlan(
      'c1: v1 v2 \n f1: c1 +v2 -v1 \n f2: c1 -v1',
      { kind: 'removeVersion', version: 'v1' },
      'c1: v2 \n f1: c1 +v2 \n f2:',
    );
  });
});

describe('who needs whom', () => {
  const need = (needed: boolean, consumers: readonly string[], producers: readonly string[]): Edit => ({
    kind: 'setNeed',
    application: 'app',
    consumers,
    producers,
    needed,
  });
  const plan = aPlan('c1: v1 \n c2: v1 \n p1: v1 \n p2: v1', [app]);
  test('from all to all, and back', () => {
    const fewer = edited(plan, need(false, ['c1'], ['p2']));
    expect(fewer.applications[0]?.needs).toEqual([{ consumers: ['c2'] }, { consumers: ['c1'], producers: ['p1'] }]);
    expect(edited(fewer, need(true, ['c1'], ['p2']))).toEqual(plan);
  });
  test('but somebody must need someone', () => {
    expect(findObstacle(plan, need(false, ['c1', 'c2'], ['p1', 'p2']))).toEqual({
      code: 'last',
      what: 'need',
      name: 'app',
    });
  });
  test('a gap is accepted, with why, and not any more', () => {
    const accept: Edit = {
      kind: 'acceptGap',
      application: 'app',
      consumers: ['c1'],
      producers: ['p1', 'p2'],
      why: 'w',
    };
    const accepted = edited(plan, accept);
    expect(accepted.applications[0]?.accepted).toEqual([{ consumers: ['c1'], producers: ['p1', 'p2'], why: 'w' }]);
    const left = edited(accepted, { kind: 'unacceptGap', application: 'app', consumers: ['c1'], producers: ['p1'] });
    expect(left.applications[0]?.accepted).toEqual([{ consumers: ['c1'], producers: ['p2'], why: 'w' }]);
    expect(edited(left, { kind: 'unacceptGap', application: 'app', consumers: ['c1'], producers: ['p2'] })).toEqual(
      plan,
    );
  });
});

describe('phases', () => {
  const dated = (...dates: readonly (string | null)[]): Scenario => {
    const plan = aPlan('c1: v1');
    return { ...plan, phases: dates.map((date, n) => ({ id: `f${n}`, title: `F${n}`, ...(date ? { date } : {}) })) };
  };
  it('are not dated before the one before, nor after the one after', () => {
    const plan = dated('2026-02-01', null, '2026-04-01');
    const date = (day: string): Edit => ({ kind: 'datePhase', phase: 'f1', date: day });
    expect(findObstacle(plan, date('2026-01-31'))).toEqual({
      code: 'date-order',
      phase: 'F0',
      date: '2026-02-01',
      next: 'F1',
      nextDate: '2026-01-31',
    });
    expect(findObstacle(plan, date('2026-04-02'))).toMatchObject({ phase: 'F1', next: 'F2' });
    expect(findObstacle(plan, date('2026-04-01'))).toBeNull();
    expect(findObstacle(plan, { kind: 'movePhase', phase: 'f2', after: null })).toMatchObject({ code: 'date-order' });
  });
  it('are merged into the next, which keeps the day', () => {
    const plan = aPlan('c1: v1 \n f1: c1 +v2 \n f2: c1 -v1');
    const first = {
      ...plan,
      phases: plan.phases.map((phase, n) => (n === 1 ? { ...phase, date: '2026-01-01' } : phase)),
    };
    const merged = edited(first, { kind: 'mergePhase', phase: 'f1' });
    expect(printPlan(merged)).toBe('c1: v1\nf2: c1 +v2 | c1 -v1');
    expect(merged.phases[1]?.date).toBe('2026-01-01');
    expect(printPlan(edited(first, { kind: 'removePhase', phase: 'f1' }))).toBe('c1: v1\nf2: c1 -v1');
  });
  it('the last is not removed, and has none to merge into', () => {
    expect(findObstacle(dated(null), { kind: 'removePhase', phase: 'f0' })).toMatchObject({
      code: 'last',
      what: 'phase',
    });
    expect(findObstacle(dated(null, null), { kind: 'mergePhase', phase: 'f1' })).toMatchObject({
      code: 'no-next-phase',
    });
  });
  it('are added and copied after another', () => {
    const plan = aPlan('c1: v1 \n f1: c1 +v2');
    const more = edited(
      plan,
      { kind: 'addPhase', id: 'x', title: 'X', after: 'f0' },
      { kind: 'copyPhase', phase: 'f1', id: 'y', title: 'Y' },
    );
    expect(more.phases.map(({ id }) => id)).toEqual(['f0', 'x', 'f1', 'y']);
    expect(printPlan(more)).toBe('c1: v1\nx:\nf1: c1 +v2\ny: c1 +v2');
  });
});

test('a parent cycle is told from platform to platform', () => {
  const plan = edited(aPlan('q2: \n q3:'), { kind: 'setPlatformParent', platform: 'q3', parent: 'q2' });
  expect(findObstacle(plan, { kind: 'setPlatformParent', platform: 'q2', parent: 'q3' })).toEqual({
    code: 'parent-cycle',
    platforms: ['q2', 'q3', 'q2'],
  });
});

test('an address is changed wherever it is named', () => {
  const plan = aPlan('c1: v1 \n p1: v1 \n p2 (p1 B): v1 \n f1: p2 (p1) +v2', [
    { ...app, needs: [{ addresses: ['p1'] }] },
  ]);
  const renamed = edited(plan, { kind: 'renameAddress', address: 'p1', to: 'SE1' });
  expect(printPlan(renamed)).toBe('c1: v1\np1 (SE1): v1\np2 (SE1 B): v1\nf1: p2 (SE1) +v2');
  expect(renamed.applications[0]?.needs).toEqual([{ addresses: ['SE1'] }]);
  expect(findObstacle(plan, { kind: 'renameAddress', address: 'p1', to: 'B' })).toEqual({
    code: 'address-taken',
    address: 'B',
    by: ['p2'],
  });
});

test('a mend undoes the removal that broke the link', () => {
  expectPlan(
    'c1: v1 \n p1: v1 \n f1: c1 p1 -v1',
    { kind: 'applyMend', phase: 'f1', changes: [{ actors: ['p1'], adds: ['v1'] }] },
    'c1: v1 \n p1: v1 \n f1: c1 -v1',
  );
});

test('an id that is taken is said to be, and by whom', () => {
  const plan = aPlan('c1: v1');
  expect(findObstacle(plan, { kind: 'addPlatform', platform: { id: 'c1', name: 'New' } })).toEqual({
    code: 'id-taken',
    id: 'c1',
    by: 'c1',
  });
  expect(findObstacle(plan, { kind: 'renameActor', actor: 'c1', name: ' ' })).toEqual({ code: 'blank-name' });
  expect(findObstacle(plan, { kind: 'renameActor', actor: 'c7', name: 'X' })).toEqual({
    code: 'unknown',
    what: 'actor',
    id: 'c7',
  });
});

describe('several edits together', () => {
  const add = (id: string): SingleEdit => ({ kind: 'addConsumer', consumer: { id, name: id } });
  it('are one edit, each made after those before it', () => {
    const both: Edit = { kind: 'together', edits: [add('k1'), { kind: 'renameActor', actor: 'k1', name: 'Ett' }] };
    expect(findObstacle(aPlan(''), both)).toBeNull();
    expect(edited(aPlan(''), both).consumers).toEqual([{ id: 'k1', name: 'Ett' }]);
  });
  it('are not offered where one of them is not', () => {
    expect(findObstacle(aPlan(''), { kind: 'together', edits: [add('k1'), add('k1')] })).toMatchObject({
      code: 'id-taken',
    });
    expect(findObstacle(aPlan(''), { kind: 'together', edits: [] })).toEqual({ code: 'nothing-named' });
  });
});
