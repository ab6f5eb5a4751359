// How is another scenario opened without losing the one that is open? It stays in its draft, and that is said; where it
// cannot be kept, a person is asked first.
import type { OpenRequest } from '../store/AppState.ts';
import type { AppStoreApi } from '../store/createAppStore.ts';
import { selectIsUnsaved } from '../store/selectIsUnsaved.ts';
import { findAdoption } from './drafts/adoptDraft.ts';
import { findKeeper } from './drafts/connectDrafts.ts';

/** Every way in within the page goes through here. False: a person is asked. */
export async function openInstead(store: AppStoreApi, request: OpenRequest): Promise<boolean> {
  if (!selectIsUnsaved(store.getState())) return openNow(store, request);
  const keeper = findKeeper(store);
  const isKept = (await keeper?.flush()) ?? false;
  if (!isKept) {
    store.getState().set({ leaving: request, dialog: null, loading: null });
    return false;
  }
  const { title } = store.getState().document.scenario;
  const left = { kind: 'draft-left', id: keeper?.id() ?? '', title } as const;
  return openNow(store, { ...request, notice: request.notice ?? left });
}

function openNow(store: AppStoreApi, { scenario, source, notice, ...how }: OpenRequest): boolean {
  store.getState().open(scenario, source, how);
  if (notice) store.getState().set({ notice });
  return true;
}

/** What waits is opened, whatever becomes of what is open. */
export function openAnyway(store: AppStoreApi): void {
  const { leaving } = store.getState().session;
  if (leaving) openNow(store, leaving);
}

/** What is open stays open. */
export function stayHere(store: AppStoreApi): void {
  const { leaving } = store.getState().session;
  const adoption = leaving && findAdoption(leaving.scenario);
  if (adoption) findKeeper(store)?.environment.claims.release(adoption.head.id);
  store.getState().set({ leaving: null });
}
