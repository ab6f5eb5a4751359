// Which plan is proposed? Told in a few lines: what each phase does.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseScenario } from '../../format/parseScenario.ts';
import type { Scenario } from '../../model/Scenario.ts';
import type { PlanOutcome } from './MigrationPlan.ts';
import { planMigration } from './planMigration.ts';

const shipped = (name: string): Scenario => {
  const parsed = parseScenario(readFileSync(`scenarios/${name}.json`));
  if (!parsed.ok) throw new Error(name);
  return parsed.value;
};

/** `fas-1: c1 c2 +TKv2 | p1 -TKv1`, a phase a line. */
function told(outcome: PlanOutcome): string {
  if (outcome.kind !== 'plan') return outcome.kind;
  return outcome.scenario.phases
    .slice(1)
    .map(({ id, changes = [] }) => {
      const parts = changes.map(({ actors, adds = [], removes = [], leaves }) =>
        [...actors, ...adds.map((v) => `+${v}`), ...removes.map((v) => `-${v}`), ...(leaves ? ['leaves'] : [])].join(
          ' ',
        ),
      );
      return `${id}: ${parts.join(' | ')}`;
    })
    .join('\n');
}

test('example 1: all add, then all drop; P1 keeps the old version for the other application (B9)', () => {
  const outcome = planMigration(shipped('exempel-1'));
  expect(told(outcome)).toBe('fas-1: c1 c2 p1 p2 +TKv2\nfas-2: p3 +TKv2 | c1 c2 p2 -TKv1');
  expect(outcome).toMatchObject({
    phases: 2,
    lowerBound: 2,
    strategy: 'consumers-first',
    keeping: [{ actor: 'p1', version: 'TKv1', links: [{ application: 'annan', consumer: 'c3', address: 'p1' }] }],
  });
});

test('example 2: the newcomer starts with the target alone, as all who need it can (B11)', () => {
  expect(told(planMigration(shipped('exempel-2')))).toBe('fas-1: c1 c2 p1 p2 +TKv2\nfas-2: p3 +TKv2 | c1 c2 p2 -TKv1');
});

test('example 2, one actor a phase: the producers first, since then only they hold two versions for long', () => {
  const outcome = planMigration(shipped('exempel-2'), { maxChanges: 1 });
  expect(outcome).toMatchObject({ phases: 6, lowerBound: 6, strategy: 'producers-first', fit: { isAllToAll: true } });
});

test('the trap: where fallback is only on VP004 nothing else is needed', () => {
  const outcome = planMigration(shipped('vp007-fallan'));
  expect(outcome).toMatchObject({ kind: 'plan', phases: 2, lowerBound: 2 });
});

test('the national plan: an aggregating service leaves out few sources, and says so (R13)', () => {
  const outcome = planMigration(shipped('sammanhallen-journal'));
  expect(outcome).toMatchObject({
    kind: 'plan',
    phases: 5,
    lowerBound: 5,
    keeping: [],
    losing: [{ actor: 'aggregering', phase: 'fas-2', until: 'fas-4' }],
  });
});

test('the national plan on days of release only: why there is none is found among hundreds of links', () => {
  expect(planMigration(shipped('sammanhallen-journal'), { releasesOnly: true })).toMatchObject({
    kind: 'impossible',
    facts: [
      { kind: 'needs', link: { consumer: 'nationell-oversikt', address: 'SE0000000017-1001' } },
      { kind: 'unable', actor: 'skogslandet' },
      { kind: 'last-release', date: '2028-06-14' },
    ],
  });
});

test('a plan that would take minutes is not begun with', () => {
  const many = (letter: string, count: number) =>
    Array.from({ length: count }, (_, i) => ({ id: `${letter}${i}`, name: `${letter}${i}`, supports: ['TKv1'] }));
  const large = {
    ...shipped('exempel-2'),
    consumers: many('k', 600),
    producers: many('p', 500),
    phases: [{ id: 's', title: 's' }],
  };
  const applications = [{ id: 'a', name: 'a', contract: 'tk' }];
  expect(planMigration({ ...large, applications })).toEqual({ kind: 'too-large', links: 300_000, limit: 250_000 });
});
