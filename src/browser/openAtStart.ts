// What is open when the page starts? What its address asks for; else, or when that cannot be had, the first scenario.
import { parseScenario } from '../format/parseScenario.ts';
import type { Scenario } from '../model/Scenario.ts';
import type { Notice, Source, Viewpoint } from '../store/AppState.ts';
import { fetchScenario } from './fetchScenario.ts';
import { findViewpoint } from './findViewpoint.ts';
import { parsePlace } from './parsePlace.ts';
import { FIRST_SCENARIO, findShipped } from './shippedScenarios.ts';

export interface Opened {
  readonly scenario: Scenario;
  readonly source: Source;
  readonly viewpoint: Viewpoint;
  readonly notice: Notice | null;
}

/** `asked`: as after `?scenario=`, null for none. */
export async function openAtStart(asked: string | null): Promise<Opened> {
  const fetched = asked === null ? null : await fetchScenario(asked);
  if (fetched?.ok) return place(fetched.scenario, fetched.path);
  const parsed = parseScenario(findShipped(FIRST_SCENARIO)?.text ?? '');
  if (!parsed.ok) throw new Error('The first scenario is not valid.');
  const opened = place(parsed.value, FIRST_SCENARIO);
  return fetched ? { ...opened, notice: fetched.notice } : opened;
}

function place(scenario: Scenario, path: string): Opened {
  const { viewpoint, unknown } = findViewpoint(scenario, parsePlace(window.location.hash));
  const notice: Notice | null = unknown.length > 0 ? { kind: 'unknown-place', parts: unknown } : null;
  return { scenario, source: { kind: 'address', path }, viewpoint, notice };
}
