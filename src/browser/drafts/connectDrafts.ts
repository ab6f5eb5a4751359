// How does what is open survive a reload or a crash? A draft of it is kept in this browser, at the latest when the page goes.
import type { AppStoreApi } from '../../store/createAppStore.ts';
import { browserDrafts } from './browserDrafts.ts';
import { createDraftKeeper, type DraftKeeper } from './createDraftKeeper.ts';
import { takeUnkept, writeUnkept } from './sitting.ts';

const keepers = new WeakMap<AppStoreApi, DraftKeeper>();

/** Null: no drafts are kept of it. */
export const findKeeper = (store: AppStoreApi): DraftKeeper | null => keepers.get(store) ?? null;

/** Returns what undoes it. */
export function connectDrafts(store: AppStoreApi): () => void {
  const keeper = createDraftKeeper(store, browserDrafts());
  keepers.set(store, keeper);
  const keepNow = () => void keeper.flush();
  const hide = () => {
    if (window.document.visibilityState === 'hidden') keepNow();
  };
  const go = () => {
    writeUnkept(keeper.unkept());
    keepNow();
  };
  const comeBack = ({ persisted }: PageTransitionEvent) => void (persisted && takeUnkept());
  window.document.addEventListener('visibilitychange', hide);
  window.addEventListener('beforeunload', keepNow);
  window.addEventListener('pagehide', go);
  window.addEventListener('pageshow', comeBack);
  return () => {
    keeper.stop();
    keepers.delete(store);
    window.document.removeEventListener('visibilitychange', hide);
    window.removeEventListener('beforeunload', keepNow);
    window.removeEventListener('pagehide', go);
    window.removeEventListener('pageshow', comeBack);
  };
}
