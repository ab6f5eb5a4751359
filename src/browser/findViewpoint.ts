// Where in a scenario does a place lie? Ids that the scenario has not got are named, and otherwise passed over.
import type { Scenario } from '../model/Scenario.ts';
import type { Viewpoint } from '../store/AppState.ts';
import { findUnknownInSelection } from '../store/findUnknownInSelection.ts';
import type { Place } from './Place.ts';

export interface FoundViewpoint {
  /** Whole: what the place does not name is as at the start. */
  readonly viewpoint: Viewpoint;
  readonly unknown: readonly string[];
}

const has = (list: readonly { readonly id: string }[], id: string): boolean => list.some((one) => one.id === id);

export function findViewpoint(scenario: Scenario, place: Place): FoundViewpoint {
  const unknown: string[] = [];
  const phase = scenario.phases.findIndex(({ id }) => id === place.phase);
  if (place.phase && phase < 0) unknown.push(place.phase);
  const isApplication = place.application !== undefined && has(scenario.applications, place.application);
  if (place.application && !isApplication) unknown.push(place.application);
  const missing = place.selection ? findUnknownInSelection(scenario, place.selection) : [];
  return {
    viewpoint: {
      phase: Math.max(0, phase),
      view: place.view ?? 'graph',
      application: isApplication ? (place.application ?? null) : null,
      selection: missing.length === 0 ? (place.selection ?? null) : null,
      openGroups: place.openGroups ?? [],
    },
    unknown: [...unknown, ...missing],
  };
}
