// What do edits write of what is claimed, what is known, and when someone is ready? A few lines in, a few lines out.
import { describe, expect, it, test } from 'vitest';
import { findObstacle } from '../src/model/edits/applyEdit.ts';
import type { Edit } from '../src/model/edits/Edit.ts';
import type { Claim, Expectation, KnownFinding, Scenario } from '../src/model/Scenario.ts';
import { edited } from './editPlan.ts';
import { aPlan } from './planText.ts';

const app = { id: 'app', name: 'app', contract: 'tk' };
const other = { id: 'other', name: 'other', contract: 'tk' };
const plan = aPlan('c1: v1 \n c2: v1 \n p1 (A B): v1 \n p2: v1 \n f1: c1 +v2 \n f2: p1 +v2', [app, other]);
const claim = (expect: Expectation, phase = 'f1', text = 'P'): Claim => ({ phase, text, expect });
const add = (expect: Expectation, phase?: string): Edit => ({ kind: 'addClaim', claim: claim(expect, phase) });
const finding = (rest: Partial<KnownFinding> = {}): KnownFinding => ({
  code: 'idle-actor',
  phase: 'f1',
  why: 'w',
  ...rest,
});
const mark = (rest?: Partial<KnownFinding>): Edit => ({ kind: 'markKnown', entry: finding(rest) });

test('an actor is ready from a day, and then from any', () => {
  const ready = edited(plan, { kind: 'setReadyFrom', actor: 'ntjp', date: '2026-03-01' });
  expect(ready.platforms[0]).toEqual({ id: 'ntjp', name: 'ntjp', readyFrom: '2026-03-01' });
  expect(edited(ready, { kind: 'setReadyFrom', actor: 'ntjp', date: null })).toEqual(plan);
});

test('a claim is added last, changed in its place and taken away', () => {
  const two = edited(plan, add({ status: ['target'] }), add({ actors: ['p1'], mayGo: ['v1'] }));
  const changed = edited(two, { kind: 'changeClaim', index: 0, claim: claim({ status: ['broken'] }) });
  expect(changed.claims).toEqual([claim({ status: ['broken'] }), claim({ actors: ['p1'], mayGo: ['v1'] })]);
  const one = edited(changed, { kind: 'removeClaim', index: 1 });
  expect(edited(one, { kind: 'removeClaim', index: 0 })).toEqual(plan);
});

describe('a claim is not offered', () => {
  it.each<[Expectation, object]>([
    [{}, { code: 'nothing-named' }],
    [{ actors: ['p1'] }, { code: 'nothing-named' }],
    [{ status: ['target'], consumers: [] }, { code: 'nothing-named' }],
    [{ status: ['target'], actors: ['p1'] }, { code: 'claim-mixed' }],
    [
      { status: ['target'], addresses: ['A', 'C'] },
      { code: 'unknown', what: 'producer', id: 'C' },
    ],
    [
      { status: ['target'], consumers: ['*', 'p1'] },
      { code: 'unknown', what: 'consumer', id: 'p1' },
    ],
    [
      { actors: ['p1'], mayNotGo: ['v9'] },
      { code: 'unknown', what: 'version', id: 'v9' },
    ],
    [
      { application: 'app', actors: ['ntjp'], mayGo: ['v1'] },
      { code: 'wrong-kind', name: 'ntjp', kind: 'platform' },
    ],
  ])('%j', (expectation, obstacle) => {
    expect(findObstacle(plan, add(expectation))).toEqual(obstacle);
  });
  it('without a text, or in the place of none', () => {
    const blank: Edit = { kind: 'addClaim', claim: claim({ status: ['target'] }, 'f1', ' ') };
    expect(findObstacle(plan, blank)).toEqual({ code: 'blank-text' });
    expect(findObstacle(plan, { kind: 'removeClaim', index: 0 })).toEqual({ code: 'no-such-entry', of: 'claims' });
  });
});

test('a finding is known, for another reason, and then not', () => {
  const known = edited(plan, mark({ actors: ['c1', 'c2'] }), mark(), mark({ actors: ['c2', 'c1'], why: 'x' }));
  expect(known.known).toEqual([finding({ actors: ['c2', 'c1'], why: 'x' }), finding()]);
  expect(edited(known, { kind: 'unmarkKnown', index: 0 }).known).toEqual([finding()]);
  expect(findObstacle(plan, { kind: 'unmarkKnown', index: 0 })).toEqual({ code: 'no-such-entry', of: 'known' });
  expect(findObstacle(plan, mark({ why: '' }))).toEqual({ code: 'blank-text' });
});

describe('what is claimed and known follows the plan', () => {
  const said = (scenario: Scenario) => [
    ...(scenario.claims ?? []).map(({ phase, expect: expectation }) => `${phase} ${JSON.stringify(expectation)}`),
    ...(scenario.known ?? []).map(({ phase, actors }) => `${phase} known ${actors ?? 'of anyone'}`),
  ];
  const full = edited(
    plan,
    add({ consumers: ['c1'], status: ['target'] }),
    add({ consumers: ['c1', 'c2'], addresses: ['*'], status: ['target'] }, 'f2'),
    add({ application: 'other', addresses: ['A'], status: ['target'] }),
    add({ actors: ['p1', 'c1'], mayGo: ['v1'] }, 'f2'),
    mark({ actors: ['c1'] }),
    mark({ phase: 'f2' }),
  );
  it.each<[Edit, readonly string[]]>([
    [
      { kind: 'removeActor', actor: 'c1' },
      [
        'f2 {"consumers":["c2"],"addresses":["*"],"status":["target"]}',
        'f1 {"application":"other","addresses":["A"],"status":["target"]}',
        'f2 {"actors":["p1"],"mayGo":["v1"]}',
        'f2 known of anyone',
      ],
    ],
    [
      { kind: 'removeActor', actor: 'p1' },
      [
        'f1 {"consumers":["c1"],"status":["target"]}',
        'f2 {"consumers":["c1","c2"],"addresses":["*"],"status":["target"]}',
        'f2 {"actors":["c1"],"mayGo":["v1"]}',
        'f1 known c1',
        'f2 known of anyone',
      ],
    ],
    [
      { kind: 'removePhase', phase: 'f1' },
      [
        'f2 {"consumers":["c1","c2"],"addresses":["*"],"status":["target"]}',
        'f2 {"actors":["p1","c1"],"mayGo":["v1"]}',
        'f2 known of anyone',
      ],
    ],
    [{ kind: 'mergePhase', phase: 'f1' }, said(full).map((text) => text.replace(/^f1/, 'f2'))],
    [{ kind: 'copyPhase', phase: 'f1', id: 'f1b', title: 'Copy' }, said(full)],
    [{ kind: 'removeApplication', application: 'other' }, said(full).filter((text) => !text.includes('other'))],
    [{ kind: 'removeVersion', version: 'v1' }, said(full).filter((text) => !text.includes('mayGo'))],
    [{ kind: 'removeAddress', producer: 'p1', address: 'A' }, said(full).filter((text) => !text.includes('"A"'))],
    [{ kind: 'renameAddress', address: 'A', to: 'Z' }, said(full).map((text) => text.replace('"A"', '"Z"'))],
  ])('%j', (edit, left) => {
    expect(said(edited(full, edit))).toEqual(left);
  });
});
