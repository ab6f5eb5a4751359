// How is a scenario fetched? From where the page comes; every way in which that can fail is a refusal.
import { parseScenario } from '../format/parseScenario.ts';
import type { Scenario } from '../model/Scenario.ts';
import type { Refusal } from '../store/AppState.ts';
import { findScenarioAddress } from './findScenarioAddress.ts';
import { findCarriedScenario } from './page/makePage.ts';
import { findShipped } from './shippedScenarios.ts';

export type Fetched =
  | { readonly ok: true; readonly scenario: Scenario; readonly path: string }
  | { readonly ok: false; readonly refusal: Refusal };

const failed = (refusal: Refusal): Fetched => ({ ok: false, refusal });

/** Bytes; or the status that was answered, null for none. */
async function read(url: string): Promise<Uint8Array | number | null> {
  try {
    const response = await fetch(url, { credentials: 'same-origin', mode: 'same-origin', redirect: 'error' });
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : response.status;
  } catch {
    return null;
  }
}

/** A page opened as a file may fetch nothing, nor may one that is all in one file. */
const isAlone = (): boolean => window.location.protocol === 'file:' || findCarriedScenario() !== null;

/** `written` as after `?scenario=`. */
export async function fetchScenario(written: string): Promise<Fetched> {
  const address = findScenarioAddress(written, window.document.baseURI);
  const shipped = isAlone() ? findShipped(written)?.text : undefined;
  if (address.kind === 'foreign' && shipped === undefined) return failed(address);
  const bytes = shipped ?? (address.kind === 'own' ? await read(address.url) : null);
  if (bytes === null || typeof bytes === 'number') {
    return failed({ kind: 'unreachable', name: written, status: bytes });
  }
  const parsed = parseScenario(bytes);
  return parsed.ok
    ? { ok: true, scenario: parsed.value, path: written }
    : failed({ kind: 'problems', name: written, problems: parsed.problems });
}
