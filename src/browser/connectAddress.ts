// How do the page's address and the page keep step? Stepping replaces the address; opening another scenario adds one.
import type { AppState } from '../store/AppState.ts';
import type { AppStoreApi } from '../store/createAppStore.ts';
import { findViewpoint } from './findViewpoint.ts';
import { openAddress } from './openScenario.ts';
import { parsePlace } from './parsePlace.ts';
import { FIRST_SCENARIO } from './shippedScenarios.ts';
import { writePlace } from './writePlace.ts';

/** The scenario that the page's address asks for; null when it asks for none. */
export const askedScenario = (): string | null => new URL(window.location.href).searchParams.get('scenario');

function toAddress({ document: { scenario, source }, viewpoint }: AppState): string {
  const { phase, view, application, selection, openGroups } = viewpoint;
  const place = writePlace({
    view,
    openGroups,
    ...(phase > 0 && { phase: scenario.phases[phase]?.id ?? '' }),
    ...(application && { application }),
    ...(selection && { selection }),
  });
  const isUsual = source.kind !== 'address' || source.path === FIRST_SCENARIO;
  const query = isUsual ? '' : `?scenario=${encodeURIComponent(source.path).replaceAll('%2F', '/')}`;
  return `${window.location.pathname}${query}${place ? `#${place}` : ''}`;
}

function write(state: AppState, before: AppState): void {
  if (state.viewpoint === before.viewpoint && state.document.source === before.document.source) return;
  const address = toAddress(state);
  const { pathname, search, hash } = window.location;
  if (address === `${pathname}${search}${hash}`) return;
  try {
    if (state.document.source === before.document.source) window.history.replaceState(null, '', address);
    else window.history.pushState(null, '', address);
  } catch {
    // Some browsers allow no history on a page opened as a file, or only so many steps a minute.
  }
}

/** Somebody typed another address, or went back. */
function follow(store: AppStoreApi): void {
  const { document: opened, look, goToPhase, select, set } = store.getState();
  const asked = askedScenario() ?? FIRST_SCENARIO;
  const { hash } = window.location;
  if (opened.source.kind !== 'address' ? askedScenario() !== null : opened.source.path !== asked) {
    void openAddress(store, asked, hash);
    return;
  }
  const { viewpoint, unknown } = findViewpoint(opened.scenario, parsePlace(hash));
  const { phase, selection, ...rest } = viewpoint;
  goToPhase(phase);
  select(selection);
  look(rest);
  if (unknown.length > 0) set({ notice: { kind: 'unknown-place', parts: unknown } });
}

/** Returns what undoes it. */
export function connectAddress(store: AppStoreApi): () => void {
  const listener = () => follow(store);
  window.addEventListener('popstate', listener);
  const unsubscribe = store.subscribe(write);
  return () => {
    window.removeEventListener('popstate', listener);
    unsubscribe();
  };
}
