// What do edits write of who can what, from when? A few lines in, a few lines out.
import { describe, expect, it } from 'vitest';
import { applyEdit, findObstacle } from '../src/model/edits/applyEdit.ts';
import type { Edit } from '../src/model/edits/Edit.ts';
import { edited, expectPlan } from './editPlan.ts';
import { aPlan, printPlan } from './planText.ts';

const adds = (actor: string, phase: string, addresses?: readonly string[]): Edit => ({
  kind: 'addVersionToActor',
  actor,
  version: 'v2',
  phase,
  ...(addresses ? { addresses } : {}),
});
const removes = (actor: string, phase: string, version = 'v1'): Edit => ({
  kind: 'removeVersionFromActor',
  actor,
  version,
  phase,
});

describe('a version is turned on and off from a phase', () => {
  it('is written at the end of the phase', () => {
    expectPlan('c1: v1 \n f1:', adds('c1', 'f1'), 'c1: v1 \n f1: c1 +v2');
  });
  it('joins others who do the same', () => {
    expectPlan('c1: v1 \n c2: v1 \n f1: c1 +v2', adds('c2', 'f1'), 'c1: v1 \n c2: v1 \n f1: c1 c2 +v2');
  });
  it('joins what the actor does there alone', () => {
    expectPlan('c1: v1 \n f1: c1 +v2', removes('c1', 'f1'), 'c1: v1 \n f1: c1 +v2 -v1');
  });
  it('takes back an opposite change of the phase, and leaves it to the others', () => {
    expectPlan('c1: v2 \n c2: v2 \n f1: c1 c2 -v2', adds('c1', 'f1'), 'c1: v2 \n c2: v2 \n f1: c2 -v2');
  });
  it('is the starting state from the first phase on', () => {
    expectPlan('c1: v1 \n f1:', adds('c1', 'f0'), 'c1: v1 v2 \n f1:');
    expectPlan('c1: v1 v2 \n f1:', removes('c1', 'f0'), 'c1: v2 \n f1:');
  });
  it('lists the rest for a platform that carried all', () => {
    expectPlan('q2: v1 v2 \n f1:', removes('ntjp', 'f0'), 'ntjp: v2 \n q2: v1 v2 \n f1:');
  });
  it('may be for some addresses of a producer', () => {
    expectPlan('p1 (A B): v1 \n f1:', adds('p1', 'f1', ['B']), 'p1 (A B): v1 \n f1: p1 (B) +v2');
  });
  it('is split where only some addresses are meant', () => {
    expectPlan(
      'p1 (A B): v1 \n p2: v1 \n f1: p1 p2 +v2',
      { kind: 'removeVersionFromActor', actor: 'p1', version: 'v2', phase: 'f1', addresses: ['A'] },
      'p1 (A B): v1 \n p2: v1 \n f1: p2 +v2 | p1 (B) +v2',
    );
  });
  it('is the same object where nothing changes', () => {
    const plan = aPlan('c1: v1 \n f1:');
    expect(applyEdit(plan, removes('c1', 'f1', 'v2'))).toBe(plan);
  });
  it('on and off again is as before', () => {
    const plan = aPlan('c1: v1 \n c2: v1 \n f1: c2 +v2');
    expect(edited(plan, adds('c1', 'f1'), removes('c1', 'f1', 'v2'))).toEqual(plan);
  });
});

describe('a change is moved to another phase', () => {
  const move = (from: string, to: string, does: 'adds' | 'removes' = 'adds', version = 'v2'): Edit => ({
    kind: 'movePhaseChange',
    actor: 'c1',
    version,
    does,
    from,
    to,
  });
  it('and what others do there stays', () => {
    expectPlan(
      'c1: v1 \n c2: v1 \n f1: c1 c2 +v2 -v1 \n f2:',
      move('f1', 'f2'),
      'c1: v1 \n c2: v1 \n f1: c2 +v2 -v1 | c1 -v1 \n f2: c1 +v2',
    );
  });
  it('from and to the start', () => {
    expectPlan('c1: v1 v2 \n f1:', move('f0', 'f1'), 'c1: v1 \n f1: c1 +v2');
    expectPlan('c1: v1 \n f1: c1 +v2', move('f1', 'f0'), 'c1: v1 v2 \n f1:');
  });
  it('but not past the one that takes it back, nor when there is none', () => {
    const plan = aPlan('c1: v1 \n f1: c1 +v2 \n f2: c1 -v2 \n f3:');
    expect(findObstacle(plan, move('f1', 'f3'))).toEqual({
      code: 'opposite-between',
      name: 'c1',
      version: 'v2',
      phase: 'f2',
    });
    expect(findObstacle(plan, move('f3', 'f1'))).toMatchObject({ code: 'no-such-change', phase: 'f3' });
  });
});

describe('a suggested retirement', () => {
  const retire = (phase: string): Edit => ({ kind: 'retireVersion', actors: ['c1'], version: 'v1', phase });
  it('takes back what was too early', () => {
    expectPlan('c1: v1 \n f1: c1 -v1 \n f2:', retire('f2'), 'c1: v1 \n f1: \n f2: c1 -v1');
  });
  it('and lets nobody bring the version back later', () => {
    expectPlan('c1: v1 \n f1: \n f2: c1 +v1', retire('f1'), 'c1: v1 \n f1: c1 -v1 \n f2:');
  });
});

describe('someone comes and goes', () => {
  it('leaves', () => {
    expectPlan('c1: v1 \n f1: c1 +v2', { kind: 'letActorLeave', actor: 'c1', phase: 'f1' }, 'c1: v1 \n f1: c1 leaves');
  });
  it('stays after all', () => {
    expectPlan(
      'c1: v1 \n c2: v1 \n f1: c1 c2 leaves',
      { kind: 'letActorStay', actor: 'c1', phase: 'f1' },
      'c1: v1 \n c2: v1 \n f1: c2 leaves',
    );
  });
  it('joins no sooner', () => {
    expectPlan(
      'c1: v1 \n f1: c1 +v2 \n f2:',
      { kind: 'letActorJoin', actor: 'c1', phase: 'f2', versions: ['v1', 'v2'] },
      'c1: \n f1: \n f2: c1 +v1 +v2',
    );
  });
});

describe('routes and permissions', () => {
  it('are closed, and opened in place of that', () => {
    const plan = aPlan('p1 (A B): v1 \n f1:');
    const set = (state: 'open' | 'closed' | 'auto', addresses?: readonly string[]): Edit => ({
      kind: 'setRoute',
      producer: 'p1',
      version: 'v2',
      phase: 'f1',
      state,
      ...(addresses ? { addresses } : {}),
    });
    const closed = edited(plan, set('closed', ['A']));
    expect(printPlan(closed)).toBe('p1 (A B): v1\nf1: p1 [v2 A closed]');
    expect(printPlan(edited(closed, set('open')))).toBe('p1 (A B): v1\nf1: p1 [v2 open]');
    expect(printPlan(edited(closed, set('auto')))).toBe('p1 (A B): v1\nf1:');
  });
  it('are not for those who have none', () => {
    const plan = aPlan('c1: v1 \n p1: v1');
    const edit: Edit = { kind: 'setPermission', caller: 'p1', version: 'v1', phase: 'f0', state: 'open' };
    expect(findObstacle(plan, edit)).toEqual({ code: 'wrong-kind', name: 'p1', kind: 'producer' });
  });
});
