// What did the last change do to the verdicts? The plan before it beside the plan after it.
import type { Comparison } from '../engine/Comparison.ts';
import { compareAnalyses } from '../engine/compareAnalyses.ts';
import type { AppState, LastChange } from './AppState.ts';
import { analysisOf } from './selectAnalysis.ts';

const made = new WeakMap<LastChange, Comparison>();

/** Null: nothing was changed lately, or only where boxes stand. */
export function selectVerdictNews({ session: { lastChange } }: AppState): Comparison | null {
  if (!lastChange) return null;
  const known = made.get(lastChange);
  if (known) return known.a === known.b ? null : known;
  // First what was before, so that what is open is the one asked for last.
  const before = analysisOf(lastChange.before);
  const comparison = compareAnalyses(before, analysisOf(lastChange.after));
  made.set(lastChange, comparison);
  return comparison.a === comparison.b ? null : comparison;
}
