// How do theme and language reach the page, and how are they remembered?
import type { SessionState } from '../store/AppState.ts';
import type { AppStoreApi } from '../store/createAppStore.ts';
import { writePreferences } from './preferences.ts';

export function showPreferences({ theme, locale }: Pick<SessionState, 'theme' | 'locale'>): void {
  const root = window.document.documentElement;
  root.lang = locale;
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}

/** Returns what undoes it. */
export function connectPreferences(store: AppStoreApi): () => void {
  showPreferences(store.getState().session);
  return store.subscribe(({ session }, { session: before }) => {
    if (session === before) return;
    showPreferences(session);
    const isSame = (['theme', 'locale', 'panelOpen'] as const).every((key) => session[key] === before[key]);
    if (!isSame) writePreferences(session);
  });
}
