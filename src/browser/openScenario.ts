// How does another scenario come in? By address or as a file; if it cannot be read, what was open stays open.
import { parseScenario } from '../format/parseScenario.ts';
import type { AppStoreApi } from '../store/createAppStore.ts';
import { fetchScenario } from './fetchScenario.ts';
import { findViewpoint } from './findViewpoint.ts';
import { parsePlace } from './parsePlace.ts';

/** `hash`: where in it to go. */
export async function openAddress(store: AppStoreApi, path: string, hash = ''): Promise<void> {
  store.getState().set({ loading: path, dialog: null, notice: null });
  const fetched = await fetchScenario(path);
  if (store.getState().session.loading !== path) return;
  if (!fetched.ok) return store.getState().set({ loading: null, notice: fetched.notice });
  const { viewpoint, unknown } = findViewpoint(fetched.scenario, parsePlace(hash));
  store.getState().open(fetched.scenario, { kind: 'address', path: fetched.path }, { viewpoint });
  if (unknown.length > 0) store.getState().set({ notice: { kind: 'unknown-place', parts: unknown } });
}

export async function openFile(store: AppStoreApi, file: File): Promise<void> {
  store.getState().set({ loading: file.name, dialog: null, notice: null });
  const parsed = parseScenario(new Uint8Array(await file.arrayBuffer()));
  if (store.getState().session.loading !== file.name) return;
  if (parsed.ok) return store.getState().open(parsed.value, { kind: 'file', name: file.name });
  store.getState().set({ loading: null, notice: { kind: 'problems', name: file.name, problems: parsed.problems } });
}
