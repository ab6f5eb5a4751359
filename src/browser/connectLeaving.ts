// May the page go? The browser asks first, when something is in no file.
import type { AppStoreApi } from '../store/createAppStore.ts';
import { selectIsUnsaved } from '../store/selectIsUnsaved.ts';

/** Returns what undoes it. */
export function connectLeaving(store: AppStoreApi): () => void {
  const listener = (event: BeforeUnloadEvent) => {
    if (selectIsUnsaved(store.getState())) event.preventDefault();
  };
  window.addEventListener('beforeunload', listener);
  return () => window.removeEventListener('beforeunload', listener);
}
