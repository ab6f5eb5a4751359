// How does the open plan differ from the one that it is compared with? A above B; which one is open may be either.
import type { Analysis } from '../engine/Analysis.ts';
import type { Comparison } from '../engine/Comparison.ts';
import { compareAnalyses } from '../engine/compareAnalyses.ts';
import type { AppState } from './AppState.ts';
import { mergePlans } from './mergePlans.ts';
import { analysisOf, selectAnalysis } from './selectAnalysis.ts';

const made = new WeakMap<Analysis, WeakMap<Analysis, Comparison>>();

/** Null: it is compared with nothing. */
export function selectComparison(state: AppState): Comparison | null {
  const { comparison } = state.session;
  if (!comparison) return null;
  const other = analysisOf(comparison.other);
  const open = selectAnalysis(state);
  return comparison.isSwapped ? compare(other, open) : compare(open, other);
}

export function compare(a: Analysis, b: Analysis): Comparison {
  const known = made.get(a) ?? new WeakMap<Analysis, Comparison>();
  made.set(a, known);
  const comparison = known.get(b) ?? compareAnalyses(a, b);
  known.set(b, comparison);
  return comparison;
}

/** The column of the axis that is looked at: that of the reader's phase, or one that only the other plan has. */
export function selectComparedColumn(state: AppState): number {
  const { comparison: shown } = state.session;
  const phases = selectComparison(state)?.phases ?? [];
  const [open, other] = shown?.isSwapped ? (['b', 'a'] as const) : (['a', 'b'] as const);
  const { phase } = state.viewpoint;
  const aside = shown?.aside?.from === phase ? shown.aside.phase : null;
  const column = phases.findIndex((one) => (aside === null ? one[open] === phase : one[other] === aside));
  return Math.max(0, column);
}

const merged = new WeakMap<Comparison, Analysis>();

/** Of a plan with all who are in either: where their boxes stand is worked out of it. */
export function mergedAnalysis(comparison: Comparison): Analysis {
  const { a, b } = comparison;
  const known = merged.get(comparison) ?? (a === b ? a : analysisOf(mergePlans(a.scenario, b.scenario)));
  merged.set(comparison, known);
  return known;
}
