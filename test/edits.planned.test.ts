// What do edits write of what a phase does: moved for several at once, taken away, explained? Stories of a few lines.
import { describe, expect, it } from 'vitest';
import { findObstacle } from '../src/model/edits/applyEdit.ts';
import type { Edit } from '../src/model/edits/Edit.ts';
import type { Planned } from '../src/model/edits/Planned.ts';
import type { Change, Scenario } from '../src/model/Scenario.ts';
import { edited, expectPlan } from './editPlan.ts';
import { aPlan, printPlan } from './planText.ts';

const v2: Planned = { does: 'adds', version: 'v2' };
const move = (actors: readonly string[], planned: Planned, from: string, to: string): Edit => ({
  kind: 'movePlanned',
  actors,
  planned,
  from,
  to,
});
/** Three phases, the second of which does this. */
const doing = (...changes: readonly Change[]): Scenario => {
  const plan = aPlan('c1: v1 \n c2: v1 \n p1: v1 \n q2: \n f1: c1 +v2 \n f2:');
  return { ...plan, phases: plan.phases.map((phase, n) => (n === 1 ? { ...phase, changes } : phase)) };
};
const changesOf = (scenario: Scenario, phase: number) => scenario.phases[phase]?.changes;

describe('what a phase does to several', () => {
  it('is moved for all of them as one, and joins what is there', () => {
    expectPlan(
      'c1: v1 \n c2: v1 \n c3: v1 \n f1: c1 c2 c3 +v2 \n f2: p1 +v2 \n p1: v1',
      move(['c1', 'c3'], v2, 'f1', 'f2'),
      'c1: v1 \n c2: v1 \n c3: v1 \n p1: v1 \n f1: c2 +v2 \n f2: p1 c1 c3 +v2',
    );
  });
  it('is taken away for those that are meant', () => {
    expectPlan(
      'c1: v1 \n c2: v1 \n f1: c1 c2 +v2 -v1',
      { kind: 'removePlanned', actors: ['c2'], planned: { does: 'removes', version: 'v1' }, phase: 'f1' },
      'c1: v1 \n c2: v1 \n f1: c1 +v2 -v1 | c2 +v2',
    );
  });
  it('is not moved if it is stopped for one of them, and it says for whom', () => {
    const plan = aPlan('c1: v1 \n c2: v1 \n f1: c1 c2 +v2 \n f2: c2 -v2');
    expect(findObstacle(plan, move(['c1', 'c2'], v2, 'f1', 'f2'))).toEqual({
      code: 'opposite-between',
      name: 'c2',
      version: 'v2',
      phase: 'f2',
    });
    expect(findObstacle(plan, move(['c1'], v2, 'f1', 'f2'))).toBeNull();
    expect(findObstacle(plan, move([], v2, 'f1', 'f2'))).toEqual({ code: 'nothing-named' });
    expect(findObstacle(plan, move(['c1'], { does: 'leaves' }, 'f1', 'f2'))).toMatchObject({ code: 'not-planned' });
  });
});

describe('an override', () => {
  const closed: Change = { actors: ['p1'], routes: [{ version: 'v2', state: 'closed' }] };
  const routes: Planned = { does: 'routes', version: 'v2' };
  it('is moved with its entries, and not past another for the same', () => {
    const plan = doing({ ...closed, adds: ['v2'] });
    const moved = edited(plan, move(['p1'], routes, 'f1', 'f2'));
    expect([changesOf(moved, 1), changesOf(moved, 2)]).toEqual([[{ actors: ['p1'], adds: ['v2'] }], [closed]]);
    const opened = edited(plan, { kind: 'setRoute', producer: 'p1', version: 'v2', phase: 'f2', state: 'open' });
    expect(findObstacle(opened, move(['p1'], routes, 'f1', 'f2'))).toMatchObject({ code: 'order-between', name: 'p1' });
  });
  it('is taken away', () => {
    const without = edited(doing(closed), { kind: 'removePlanned', actors: ['p1'], planned: routes, phase: 'f1' });
    expect(without.phases[1]).not.toHaveProperty('changes');
  });
});

describe('a departure or a new platform', () => {
  it('comes in another phase', () => {
    const moved = edited(
      doing({ actors: ['c1', 'c2'], moves: 'q2' }, { actors: ['p1'], leaves: true }),
      move(['c2'], { does: 'moves' }, 'f1', 'f2'),
      move(['p1'], { does: 'leaves' }, 'f1', 'f2'),
    );
    expect(printPlan(moved)).toBe('q2:\nc1: v1\nc2: v1\np1: v1\nf1: c1 to q2\nf2: c2 to q2 | p1 leaves');
  });
  it('from the first phase on is where it starts', () => {
    const moved = edited(doing({ actors: ['c1'], moves: 'q2' }), move(['c1'], { does: 'moves' }, 'f1', 'f0'));
    expect(moved.consumers[0]?.platform).toBe('q2');
    expect(moved.phases[1]).not.toHaveProperty('changes');
  });
  it('does not pass what the versions do', () => {
    const plan = aPlan('c1: v1 \n f1: c1 leaves \n f2: c1 +v2');
    expect(findObstacle(plan, move(['c1'], { does: 'leaves' }, 'f1', 'f2'))).toMatchObject({ code: 'order-between' });
  });
});

describe('a note', () => {
  const note = (actors: readonly string[], text: string): Edit => ({
    kind: 'notePlanned',
    actors,
    planned: v2,
    phase: 'f1',
    note: text,
  });
  it('is said of those who are meant', () => {
    const plan = doing({ actors: ['c1', 'c2'], adds: ['v2'] });
    const noted = edited(plan, note(['c2'], 'Pilot'));
    expect(changesOf(noted, 1)).toEqual([
      { actors: ['c1'], adds: ['v2'] },
      { actors: ['c2'], adds: ['v2'], note: 'Pilot' },
    ]);
    expect(changesOf(edited(noted, note(['c2'], '')), 1)).toEqual([
      { actors: ['c1'], adds: ['v2'] },
      { actors: ['c2'], adds: ['v2'] },
    ]);
  });
  it('goes with what it explains', () => {
    const plan = doing({ actors: ['c1', 'c2'], adds: ['v2'], note: 'Pilot' });
    expect(changesOf(edited(plan, move(['c1', 'c2'], v2, 'f1', 'f2')), 2)).toEqual([
      { actors: ['c1', 'c2'], adds: ['v2'], note: 'Pilot' },
    ]);
  });
});

describe('the frame of the plan', () => {
  const plan = aPlan('c1: v1 \n f1: c1 +v2');
  it('versions change places, and the last is the target', () => {
    const moved = edited(plan, { kind: 'moveVersion', version: 'v1', after: 'v2' });
    expect(moved.contracts[0]?.versions.map(({ id }) => id)).toEqual(['v2', 'v1']);
    expect(edited(moved, { kind: 'moveVersion', version: 'v1', after: null })).toEqual(plan);
  });
  it('a phase comes before the first', () => {
    const more = edited(plan, { kind: 'addPhase', id: 'x', title: 'X', after: null });
    expect(more.phases.map(({ id }) => id)).toEqual(['x', 'f0', 'f1']);
  });
  it('all take part again, and a platform carries all again, also those who come later', () => {
    const [app = ''] = plan.applications.map(({ id }) => id);
    const fewer = edited(
      plan,
      { kind: 'setParticipation', application: app, actor: 'c1', takesPart: false },
      { kind: 'removeVersionFromActor', actor: 'ntjp', version: 'v1', phase: 'f0' },
    );
    expect(fewer).not.toEqual(plan);
    expect(
      edited(
        fewer,
        { kind: 'letAllTakePart', application: app, side: 'consumers' },
        { kind: 'letPlatformCarryAll', platform: 'ntjp' },
      ).applications,
    ).toEqual(plan.applications);
  });
  it('namespaces and kinds of releases are said, and not', () => {
    const said = edited(
      plan,
      { kind: 'setNamespace', version: 'v1', namespace: 'urn:x:1' },
      { kind: 'addRelease', release: { id: 'r', name: 'R' } },
      { kind: 'setReleaseType', release: 'r', type: 'external' },
    );
    expect([said.contracts[0]?.versions[0]?.namespace, said.releases?.[0]?.type]).toEqual(['urn:x:1', 'external']);
    const unsaid = edited(
      said,
      { kind: 'setNamespace', version: 'v1', namespace: '' },
      { kind: 'setReleaseType', release: 'r', type: null },
      { kind: 'removeRelease', release: 'r' },
    );
    expect(unsaid).toEqual(plan);
  });
});
