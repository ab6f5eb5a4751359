// What if somebody sends a plan of which one has a draft? What was sent is shown, the draft stays, and it is said.
import type { AppState } from '../store/AppState.ts';
import type { AppStoreApi } from '../store/createAppStore.ts';
import { findAdoption } from './drafts/adoptDraft.ts';
import { browserDrafts } from './drafts/browserDrafts.ts';
import { findOwnDraft } from './drafts/findOwnDraft.ts';

/** By link, or in a file of its own; and not one's own draft of that. */
const isSent = ({ document: { source, opened } }: AppState): boolean =>
  (source.kind === 'link' || source.kind === 'carried') && findAdoption(opened) === null;

async function tell(store: AppStoreApi): Promise<void> {
  const { opened } = store.getState().document;
  const draft = await findOwnDraft(browserDrafts().store, opened);
  if (!draft || store.getState().document.opened !== opened) return;
  store.getState().set({ notice: { kind: 'own-draft', ...draft } });
}

/** Returns what undoes it. */
export function connectOwnDrafts(store: AppStoreApi): () => void {
  if (isSent(store.getState())) void tell(store);
  return store.subscribe((state, before) => {
    if (state.document.opened !== before.document.opened && isSent(state)) void tell(store);
  });
}
