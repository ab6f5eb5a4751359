// What does the browser's tab say? The scenario, the phase that is shown, and a dot before what is in no file.
import type { AppState } from '../store/AppState.ts';
import type { AppStoreApi } from '../store/createAppStore.ts';
import { selectIsUnsaved } from '../store/selectIsUnsaved.ts';

function toTitle(state: AppState): string {
  const {
    document: { scenario },
    viewpoint,
  } = state;
  const mark = selectIsUnsaved(state) ? '• ' : '';
  return mark + [scenario.phases[viewpoint.phase]?.title, scenario.title, 'Övergång'].filter(Boolean).join(' · ');
}

/** Returns what undoes it. */
export function connectTitle(store: AppStoreApi): () => void {
  const show = (state: AppState) => {
    window.document.title = toTitle(state);
  };
  show(store.getState());
  return store.subscribe(show);
}

/** Where nothing is open. */
export function showTitle(title: string): void {
  window.document.title = [title, 'Övergång'].join(' · ');
}
