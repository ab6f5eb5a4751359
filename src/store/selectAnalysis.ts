// What follows from what is open? The one coarse memo: the analysis of a scenario, by identity.

import type { Analysis } from '../engine/Analysis.ts';
import { analyse } from '../engine/analyse.ts';
import type { AppState } from './AppState.ts';

const analyses = new WeakMap<object, Analysis>();

/** The analysis of the open scenario. Moving a box does not run the engine again: `layout` is no fact. */
export function selectAnalysis({ document: { scenario } }: AppState): Analysis {
  const key = scenario.phases;
  const known = analyses.get(key);
  if (known && isSameButLayout(known.scenario, scenario)) return known;
  const made = analyse(scenario);
  analyses.set(key, made);
  return made;
}

function isSameButLayout(a: object, b: object): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  keys.delete('layout');
  return [...keys].every((key) => Reflect.get(a, key) === Reflect.get(b, key));
}
