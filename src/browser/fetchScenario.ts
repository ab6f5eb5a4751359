// How is a scenario fetched? From where the page comes; every way in which that can fail is a notice.
import { parseScenario } from '../format/parseScenario.ts';
import type { Scenario } from '../model/Scenario.ts';
import type { Notice } from '../store/AppState.ts';
import { findScenarioAddress } from './findScenarioAddress.ts';
import { findShipped } from './shippedScenarios.ts';

export type Fetched =
  | { readonly ok: true; readonly scenario: Scenario; readonly path: string }
  | { readonly ok: false; readonly notice: Notice };

const failed = (notice: Notice): Fetched => ({ ok: false, notice });

/** Bytes; or the status that was answered, null for none. */
async function read(url: string): Promise<Uint8Array | number | null> {
  try {
    const response = await fetch(url, { credentials: 'same-origin', mode: 'same-origin', redirect: 'error' });
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : response.status;
  } catch {
    return null;
  }
}

/** A page opened as a file may fetch nothing. */
const isFile = (): boolean => window.location.protocol === 'file:';

/** `written` as after `?scenario=`. */
export async function fetchScenario(written: string): Promise<Fetched> {
  const address = findScenarioAddress(written, window.document.baseURI);
  const shipped = isFile() ? findShipped(written)?.text : undefined;
  if (address.kind === 'foreign' && shipped === undefined) return failed(address);
  const bytes = address.kind === 'own' ? await read(address.url) : (shipped ?? null);
  if (bytes === null || typeof bytes === 'number') {
    return failed({ kind: 'unreachable', name: written, status: bytes });
  }
  const parsed = parseScenario(bytes);
  return parsed.ok
    ? { ok: true, scenario: parsed.value, path: written }
    : failed({ kind: 'problems', name: written, problems: parsed.problems });
}
