// Does the engine set two plans side by side as a count link by link does?
import { expect, test } from 'vitest';
import { analyse } from '../src/engine/analyse.ts';
import type { ComparedLink, Comparison } from '../src/engine/Comparison.ts';
import { compareAnalyses } from '../src/engine/compareAnalyses.ts';
import { applyEdit, findObstacle } from '../src/model/edits/applyEdit.ts';
import type { Scenario } from '../src/model/Scenario.ts';
import { drawEdit } from './drawEdit.ts';
import { always } from './plain/always.ts';
import { arbitraryOf, type Dice } from './plain/arbitrary/Dice.ts';
import { drawScenario } from './plain/arbitraryScenario.ts';
import { differingLinks, plainMeasures } from './plain/comparisonOf.ts';
import { openPlainly } from './plain/evaluatePlainly.ts';
import { retirementsOf } from './plain/retirementsOf.ts';

interface Pair {
  readonly a: Scenario;
  readonly b: Scenario;
}

/** Mostly a plan and what some edits made of it; now and then two that have nothing to do with each other. */
const arbitraryPair = arbitraryOf((dice: Dice): Pair => {
  const a = drawScenario(dice);
  if (dice.chance(20)) return { a, b: drawScenario(dice) };
  let b = a;
  for (let count = dice.whole(1, 8); count > 0; count--) {
    const edit = drawEdit(dice, b);
    if (!findObstacle(b, edit)) b = applyEdit(b, edit);
  }
  return { a, b };
});

const inOneOrder = (links: readonly ComparedLink[]) => links.map((link) => JSON.stringify(link)).toSorted();

test('links whose outcomes differ are those that a count link by link finds, in every phase', () => {
  let differing = 0;
  always(200, arbitraryPair, ({ a, b }) => {
    const comparison = compareAnalyses(analyse(a), analyse(b));
    comparison.phases.forEach((column, i) => {
      if (column.a === null || column.b === null) {
        expect(column).toMatchObject({ differing: 0, shifts: [] });
        return;
      }
      const plain = differingLinks(a, column.a, b, column.b);
      expect(inOneOrder(comparison.links(i, 1e6))).toEqual(inOneOrder(plain));
      expect(column.differing).toBe(plain.length);
      expect(shiftsOf(comparison, i)).toEqual(countShifts(plain));
      expect(comparison.links(i, 2)).toEqual(comparison.links(i).slice(0, 2));
      differing += plain.length;
    });
  });
  expect(differing).toBeGreaterThan(1000);
}, 300_000);

test('the axis has every phase of both plans once, in the order of A', () => {
  always(200, arbitraryPair, ({ a, b }) => {
    const { phases } = compareAnalyses(analyse(a), analyse(b));
    expect(phases.flatMap((column) => column.a ?? [])).toEqual([...a.phases.keys()]);
    expect(phases.flatMap((column) => column.b ?? []).toSorted((x, y) => x - y)).toEqual([...b.phases.keys()]);
    const steady = phases.filter(({ isMoved, a: m }) => !isMoved && m !== null).flatMap((column) => column.b ?? []);
    expect(steady).toEqual(steady.toSorted((x, y) => x - y));
  });
}, 300_000);

test('what a plan costs is what a count actor by actor finds', () => {
  always(100, arbitraryPair, ({ a, b }) => {
    const { measures } = compareAnalyses(analyse(a), analyse(b));
    expect(measures.a).toMatchObject(plainMeasures(a));
    expect(measures.b).toMatchObject(plainMeasures(b));
    for (const { version, phase, actors } of measures.b.firstRetirements) {
      const { phases, links } = openPlainly(b);
      const rows = retirementsOf(phases, links).filter(
        (row) => row.version === version && row.application === null && row.actor !== null && row.kind !== 'platform',
      );
      const earliest = rows.map((row) => b.phases.findIndex(({ id }) => id === row.earliest)).filter((n) => n >= 0);
      expect(phase).toBe(earliest.length === 0 ? null : Math.min(...earliest));
      expect(actors).toHaveLength(phase === null ? 0 : earliest.filter((n) => n === phase).length);
    }
  });
}, 300_000);

test('a plan has nothing that differs from itself, nor from the same plan read anew', () => {
  always(60, arbitraryPair, ({ a }) => {
    const analysis = analyse(a);
    for (const other of [analysis, analyse(structuredClone(a))]) {
      const comparison = compareAnalyses(analysis, other);
      expect(comparison.phases.every(({ differing, a: m, b: n }) => differing === 0 && m === n)).toBe(true);
      expect(comparison.retirements).toEqual([]);
      expect(comparison.measures.a).toEqual(comparison.measures.b);
    }
  });
}, 120_000);

test('from A to B is from B to A, the other way round', () => {
  always(60, arbitraryPair, ({ a, b }) => {
    const there = compareAnalyses(analyse(a), analyse(b));
    const back = compareAnalyses(analyse(b), analyse(a));
    const swapped = back.phases.flatMap((_, i) =>
      back.links(i).map(({ from, to, ...link }) => ({ ...link, from: to, to: from })),
    );
    expect(inOneOrder(swapped)).toEqual(inOneOrder(there.phases.flatMap((_, i) => there.links(i))));
    expect(back.retirements.map((row) => [row.b, row.a])).toHaveLength(there.retirements.length);
  });
}, 120_000);

const shiftsOf = ({ phases }: Comparison, column: number) =>
  (phases[column]?.shifts ?? []).map(({ from, to, links }) => `${JSON.stringify([from, to])} ${links}`).toSorted();

function countShifts(links: readonly ComparedLink[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { from, to } of links) {
    const key = JSON.stringify([from, to]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => `${key} ${count}`).toSorted();
}
