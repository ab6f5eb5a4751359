// Which plan is proposed in each of the situations that the source document tells (B1–B11), and why is there none?
import { expect, test } from 'vitest';
import type { PlanOptions, PlanOutcome } from '../src/engine/planner/MigrationPlan.ts';
import { planMigration } from '../src/engine/planner/planMigration.ts';
import { createWords } from '../src/i18n/createWords.ts';
import { describeNoPlan, describeProposal } from '../src/i18n/describeProposal.ts';
import type { Consumer, Producer, Scenario } from '../src/model/Scenario.ts';
import { aScenario, type Sketch } from './plain/aScenario.ts';

/** All that are named add v2 in the last phase of the written plan, which is what makes them move. */
function migration(sketch: Sketch, extra: Partial<Scenario> = {}): Scenario {
  const scenario = aScenario(sketch);
  const ids = [...scenario.consumers, ...scenario.producers].map(({ id }) => id);
  const phases = [...scenario.phases, { id: 'end', title: 'end', changes: [{ actors: ids, adds: ['v2'] }] }];
  return { ...scenario, phases, ...extra };
}

/** The strategy, then a phase a line: `f1: c1 p1 +v2 | c1 -v1`. */
function told(outcome: PlanOutcome): string {
  if (outcome.kind !== 'plan') return outcome.kind;
  const lines = outcome.scenario.phases.slice(1).map(({ id, date, changes = [] }) => {
    const parts = changes.map(({ actors, adds = [], removes = [], leaves }) =>
      [...actors, ...adds.map((v) => `+${v}`), ...removes.map((v) => `-${v}`), ...(leaves ? ['leaves'] : [])].join(' '),
    );
    return `${[id, ...(date ? [date] : [])].join(' ')}: ${parts.join(' | ')}`;
  });
  return [outcome.strategy, ...lines].join('\n');
}

const whyNot = (scenario: Scenario, options: PlanOptions = {}): string => {
  const outcome = planMigration(scenario, options);
  return outcome.kind === 'plan' ? 'plan' : describeNoPlan(createWords('en'), scenario, outcome);
};

const unable = (id: string): Partial<Consumer & Producer> & { readonly id: string } => ({
  id,
  supports: ['v1'],
  parallel: false,
});

test('B1: one consumer and one producer settle it between them, in two phases', () => {
  const outcome = planMigration(migration({ consumers: ['c1 v1'], producers: ['p1 v1'] }));
  expect(told(outcome)).toBe('coordinated-switch\nend: c1 p1 +v2\nfas-2: c1 p1 -v1');
});

test('B2: few consumers, many producers: nobody drops before all have added', () => {
  const outcome = planMigration(migration({ consumers: ['c1 v1'], producers: ['p1 v1', 'p2 v1', 'p3 v1'] }));
  expect(told(outcome)).toBe('consumers-first\nend: c1 p1 p2 p3 +v2\nfas-2: c1 p1 p2 p3 -v1');
});

test('B3: two groups that do not need each other', () => {
  const needs = [
    { consumers: ['c1'], producers: ['p1'] },
    { consumers: ['c2'], producers: ['p2'] },
  ];
  const sketch = { consumers: ['c1 v1', 'c2 v1'], producers: ['p1 v1', 'p2 v1'] };
  const scenario = migration({ ...sketch, applications: [{ id: 'app', needs }] });
  expect(planMigration(scenario)).toMatchObject({
    strategy: 'groups-by-need',
    fit: { groups: 2, isAllToAll: false },
    phases: 2,
  });
  // One change a phase: each producer adds, its consumer switches, and it drops.
  expect(planMigration(scenario, { maxChanges: 1 })).toMatchObject({ phases: 6, lowerBound: 6 });
});

test('B4, B11: a newcomer starts with both where someone who needs it is not ready, else with the target alone', () => {
  const newcomer = (readyFrom: string) =>
    planMigration(
      migration({
        consumers: [{ id: 'c1', supports: ['v1'], readyFrom }],
        producers: ['p1'],
        phases: [{ date: '2027-01-01', changes: [{ actors: ['p1'], adds: ['v1', 'v2'] }] }],
      }),
    );
  expect(told(newcomer('2027-03-01'))).toBe(
    'coordinated-switch\nf1 2027-01-01: p1 +v1 +v2\nend 2027-03-01: c1 +v2 | c1 -v1\nfas-3: p1 -v1',
  );
  expect(told(newcomer('2026-12-01'))).toBe('straight-to-target\nf1 2027-01-01: c1 p1 +v2 | c1 -v1');
});

test('B8: those who cannot run two versions and need each other get a common day', () => {
  const scenario = migration({ consumers: [unable('c1')], producers: [unable('p1'), 'p2 v1'] });
  const outcome = planMigration(scenario);
  expect(told(outcome)).toBe('cut-over\nend: p2 +v2\nfas-2: c1 p1 +v2 -v1\nfas-3: p2 -v1');
  expect(outcome).toMatchObject({ cutOvers: [{ phase: 'fas-2', actors: ['c1', 'p1'] }], fit: { unable: 2 } });
  expect(outcome.kind === 'plan' && describeProposal(createWords('en'), outcome).cutOvers).toEqual([
    'Cut-over in “fas-2”: c1 and p1 switch at once.',
  ]);
});

test('straight to the target, where all producers have it already', () => {
  const outcome = planMigration(migration({ consumers: ['c1 v1', 'c2 v1'], producers: ['p1 v2'] }));
  expect(told(outcome)).toBe('straight-to-target\nend: c1 c2 +v2 | c1 c2 -v1');
});

test('B9: who answers someone that does not move keeps the old version for them', () => {
  const written = [{ actors: ['c1', 'p1'], adds: ['v2'] }];
  const scenario = aScenario({ consumers: ['c1 v1', 'c2 v1'], producers: ['p1 v1'], phases: [written] });
  const outcome = planMigration(scenario);
  expect(told(outcome)).toBe('coordinated-switch\nf1: p1 +v2\nfas-2: c1 +v2 | c1 -v1');
  expect(outcome).toMatchObject({
    keeping: [{ actor: 'p1', version: 'v1', links: [{ consumer: 'c2', address: 'p1' }] }],
  });
});

test('a consumer that never falls back adds only when all that it needs have added', () => {
  const scenario = migration({ consumers: [{ id: 'c1', supports: ['v1'], fallbackOn: [] }], producers: ['p1 v1'] });
  expect(told(planMigration(scenario))).toBe('coordinated-switch\nend: p1 +v2\nfas-2: c1 +v2 | c1 -v1\nfas-3: p1 -v1');
});

test('a platform that lists what it carries adds the target, and drops the old version when nobody needs it', () => {
  const scenario = migration({ consumers: ['c1 v1'], producers: ['p1 v1'] });
  const listed = { ...scenario, platforms: [{ id: 'ntjp', name: 'ntjp', supports: ['v1'] }] };
  expect(told(planMigration(listed))).toBe('coordinated-switch\nend: c1 p1 ntjp +v2\nfas-2: c1 p1 ntjp -v1');
});

test('no one is left to move', () => {
  expect(planMigration(aScenario({ consumers: ['c1 v2'], producers: ['p1 v2'] }))).toEqual({ kind: 'nothing-to-do' });
});

test('ready too late for the end of life: the facts, and each of them is needed', () => {
  const late = { id: 'p1', supports: ['v1'], readyFrom: '2027-09-01' };
  const scenario = migration({
    versions: ['v1 2027-06-30', 'v2'],
    consumers: [unable('c1'), 'c2 v1'],
    producers: [late, 'p2 v1'],
  });
  expect(whyNot(scenario)).toBe(
    'There is no plan without an outage, because c1 needs to reach p1, p1 is ready only from 1 September 2027 and v1 has its end of life on 30 June 2027.',
  );
});

test('a producer that cannot run two versions, between one that moves and one that never does', () => {
  const written = [{ actors: ['c1', 'p1'], adds: ['v2'] }];
  const scenario = aScenario({ consumers: ['c1 v1', 'c2 v1'], producers: [unable('p1')], phases: [written] });
  expect(whyNot(scenario)).toBe(
    'There is no plan without an outage, because c2 needs to reach p1, p1 cannot run two versions at once and c2 stays on v1.',
  );
});

test('a common day of more than may change in a phase', () => {
  const scenario = migration({ consumers: [unable('c1')], producers: [unable('p1')] });
  expect(whyNot(scenario, { maxChanges: 1 })).toBe(
    'There is no plan without an outage, because c1 needs to reach p1, c1 cannot run two versions at once, p1 cannot run two versions at once and at most 1 actor may change in a phase.',
  );
});

test('on the days of releases: a phase a release, with its name; too few of them are a fact', () => {
  const scenario = migration(
    { consumers: ['c1 v1'], producers: ['p1 v1'] },
    { releases: [{ id: 'r1', name: 'Spring', date: '2027-03-01' }] },
  );
  expect(whyNot(scenario, { releasesOnly: true })).toBe(
    'There is no plan without an outage, because c1 needs to reach p1 and the last release is on 1 March 2027.',
  );
  const releases = [...(scenario.releases ?? []), { id: 'r2', name: 'Autumn', date: '2027-09-01' }];
  const outcome = planMigration({ ...scenario, releases }, { releasesOnly: true });
  expect(
    outcome.kind === 'plan' && outcome.scenario.phases.slice(1).map(({ title, release }) => [title, release]),
  ).toEqual([
    ['end', 'r1'],
    ['Autumn', 'r2'],
  ]);
});
