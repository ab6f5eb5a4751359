// What is said to go with a removal? A few lines in, a few lines out.
import { describe, expect, it } from 'vitest';
import { isEmptyCascade, toCascade } from '../src/model/edits/toCascade.ts';
import { edited } from './editPlan.ts';
import { aPlan } from './planText.ts';

describe('what goes with a removal', () => {
  const app = { id: 'app', name: 'Journalen', contract: 'tk' };
  it('is told before it is made', () => {
    const plan = aPlan('c1: v1 \n c2: v1 \n p1: v1 \n f1: c1 +v2 | p1 +v2 \n f2: c1 c2 -v1', [
      { ...app, needs: [{ consumers: ['c1'] }], accepted: [{ consumers: ['c1', 'c2'] }] },
    ]);
    const claim = (consumers: readonly string[]) =>
      ({ kind: 'addClaim', claim: { phase: 'f1', text: 'P', expect: { consumers, status: ['target'] } } }) as const;
    const aggregating = edited(
      plan,
      { kind: 'setAggregates', producer: 'p1', consumer: 'c1' },
      claim(['c1']),
      claim(['c1', 'c2']),
      claim(['c2']),
      { kind: 'markKnown', entry: { code: 'idle-actor', phase: 'f1', actors: ['c1'], why: 'Reserv.' } },
    );
    expect(toCascade(aggregating, { kind: 'removeActor', actor: 'c1' })).toEqual({
      changes: 2,
      phases: [plan.phases[1]?.title, plan.phases[2]?.title],
      released: [],
      needs: 1,
      accepted: 1,
      claims: 2,
      known: 1,
      emptied: ['Journalen'],
      others: ['p1'],
    });
  });
  it('is nothing where nobody speaks of it', () => {
    const plan = aPlan('c1: v1 \n c2: v1 \n p1: v1', [app]);
    expect(isEmptyCascade(toCascade(plan, { kind: 'removeActor', actor: 'c1' }))).toBe(true);
  });
});

it('a version goes from those who have it, a release from its phases', () => {
  const plan = aPlan('c1: v1 \n c2: v2 \n f1: c2 +v1');
  expect(toCascade(plan, { kind: 'removeVersion', version: 'v1' })).toMatchObject({ phases: ['f1'], others: ['c1'] });
  const released = edited(
    plan,
    { kind: 'addRelease', release: { id: 'r', name: 'R' } },
    { kind: 'setPhaseRelease', phase: 'f1', release: 'r' },
  );
  const cascade = toCascade(released, { kind: 'removeRelease', release: 'r' });
  expect(cascade).toMatchObject({ released: ['f1'], phases: [] });
  expect(isEmptyCascade(cascade)).toBe(false);
});
