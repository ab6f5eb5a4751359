// Where in a scenario does a place lie? Ids that the scenario has not got are named, and otherwise passed over.
import type { Scenario } from '../model/Scenario.ts';
import type { Selection, Viewpoint } from '../store/AppState.ts';
import type { Place } from './Place.ts';

export interface FoundViewpoint {
  /** Whole: what the place does not name is as at the start. */
  readonly viewpoint: Viewpoint;
  readonly unknown: readonly string[];
}

const has = (list: readonly { readonly id: string }[], id: string): boolean => list.some((one) => one.id === id);

function findUnknownInSelection(scenario: Scenario, selection: Selection): string[] {
  const { consumers, producers, platforms, applications } = scenario;
  switch (selection.kind) {
    case 'actor':
      return has([...consumers, ...producers, ...platforms], selection.id) ? [] : [selection.id];
    case 'pair':
      return [
        ...(has(consumers, selection.consumer) ? [] : [selection.consumer]),
        ...(has(producers, selection.producer) ? [] : [selection.producer]),
      ];
    case 'link': {
      const { application, consumer, address } = selection.link;
      const isListed = producers.some(({ id, addresses = [id] }) => addresses.includes(address));
      return [
        ...(has(applications, application) ? [] : [application]),
        ...(has(consumers, consumer) ? [] : [consumer]),
        ...(isListed ? [] : [address]),
      ];
    }
    case 'group':
      return [];
  }
}

/** Groups are made by the views, and are not judged here. */
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
