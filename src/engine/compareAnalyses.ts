// How do two plans differ? Phase by phase which links fare otherwise, when versions may go, and what each plan costs.

import type { Analysis } from './Analysis.ts';
import { alignPhases } from './alignPhases.ts';
import { sourceOf } from './analysisSource.ts';
import type { ComparedPhase, ComparedRetirement, Comparison, PlanMeasures } from './Comparison.ts';
import { countShifts, listShifts, type Views } from './compareLinks.ts';
import { compareRetirements } from './compareRetirements.ts';
import { makeLinkSpace } from './LinkSpace.ts';
import { measurePlan } from './measurePlan.ts';

/** How many links of a phase are listed unless more are asked for. */
export const COMPARED_LINKS = 200;

/** Links, actors and versions are the same in both plans by id; phases as `alignPhases` says. */
export function compareAnalyses(a: Analysis, b: Analysis): Comparison {
  const columns = alignPhases(a.scenario, b.scenario);
  const sources = { a: sourceOf(a), b: sourceOf(b) };
  const space = makeLinkSpace(sources.a.index, sources.b.index);
  const viewsOf = (m: number, n: number): Views => ({ a: sources.a.viewOf(m), b: sources.b.viewOf(n) });
  const phases = columns.map((column): ComparedPhase => {
    const isBoth = column.a !== null && column.b !== null && a !== b;
    const shifts = isBoth ? countShifts(space, viewsOf(column.a, column.b)) : [];
    return { ...column, shifts, differing: shifts.reduce((sum, { links }) => sum + links, 0) };
  });
  let retirements: readonly ComparedRetirement[] | null = null;
  let measures: { readonly a: PlanMeasures; readonly b: PlanMeasures } | null = null;
  return {
    a,
    b,
    phases,
    get retirements() {
      retirements ??= compareRetirements(a, b, columns);
      return retirements;
    },
    get measures() {
      measures ??= { a: measurePlan(a), b: measurePlan(b) };
      return measures;
    },
    links: (column, limit = COMPARED_LINKS) => {
      const { a: m, b: n, differing } = phases[column] as ComparedPhase;
      return m === null || n === null || differing === 0 ? [] : listShifts(space, viewsOf(m, n), limit);
    },
  };
}
