// What follows from what is open? The one coarse memo: the analyses of the scenarios asked for last, by identity.

import type { Analysis } from '../engine/Analysis.ts';
import { analyse } from '../engine/analyse.ts';
import type { Scenario } from '../model/Scenario.ts';
import type { AppState } from './AppState.ts';

/** What is open, what it was before the last change, what it is compared with, and a few steps back. */
const KEPT = 6;
/** The one asked for last stands first. `scenario`: the one last seen to have these facts. */
const kept: { scenario: Scenario; readonly analysis: Analysis }[] = [];

/** The analysis of the open scenario. Moving a box does not run the engine again: `layout` is no fact. */
export function selectAnalysis({ document: { scenario } }: AppState): Analysis {
  return analysisOf(scenario);
}

export function analysisOf(scenario: Scenario): Analysis {
  const [first] = kept;
  if (first?.scenario === scenario) return first.analysis;
  const at = findKept(scenario);
  const [found] = at < 0 ? [{ scenario, analysis: analyse(scenario) }] : kept.splice(at, 1);
  if (!found) return analyse(scenario);
  found.scenario = scenario;
  kept.unshift(found);
  kept.length = Math.min(kept.length, KEPT);
  return found.analysis;
}

function findKept(scenario: Scenario): number {
  const at = kept.findIndex((one) => one.scenario === scenario);
  return at < 0 ? kept.findIndex((one) => isSameButLayout(one.scenario, scenario)) : at;
}

export function isSameButLayout(a: object, b: object): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  keys.delete('layout');
  return [...keys].every((key) => Reflect.get(a, key) === Reflect.get(b, key));
}
