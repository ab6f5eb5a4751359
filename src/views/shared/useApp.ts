// What of the state does a component need? It renders again only when what the selector returns has changed.
import { useContext } from 'react';
import { useStore } from 'zustand';
import type { AppStore } from '../../store/AppState.ts';
import type { AppStoreApi } from '../../store/createAppStore.ts';
import { AppContext } from './AppContext.ts';

/** The store itself: for event handlers, which read the state when they run. */
export function useAppStore(): AppStoreApi {
  const store = useContext(AppContext);
  if (!store) throw new Error('No store: the component stands outside AppContext.');
  return store;
}

/** `selector` returns what exists in the state, or a primitive; never a new object. */
export function useApp<T>(selector: (state: AppStore) => T): T {
  return useStore(useAppStore(), selector);
}
