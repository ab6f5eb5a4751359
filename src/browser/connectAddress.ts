// How do the page's address and the page keep step? Stepping replaces the address; opening another scenario adds one.
import type { AppState } from '../store/AppState.ts';
import type { AppStoreApi } from '../store/createAppStore.ts';
import { findAsked } from './findAsked.ts';
import { findViewpoint } from './findViewpoint.ts';
import type { Asked } from './openAsked.ts';
import { openScenario } from './openScenario.ts';
import { parsePlace } from './parsePlace.ts';
import { findShareHash } from './readShareHash.ts';
import { findLink } from './sentLinks.ts';
import { FIRST_SCENARIO } from './shippedScenarios.ts';
import { toAddress, toSentAddress } from './toAddress.ts';

/** What an entry of the browser's history says of what was open: an address without a scenario in it may be any's. */
interface Entry {
  readonly kind: string;
}

function put(how: 'pushState' | 'replaceState', state: AppState, address: string): void {
  try {
    window.history[how]({ kind: state.document.source.kind } satisfies Entry, '', address);
  } catch {
    // Some browsers allow no history on a page opened as a file, or only so many steps a minute.
  }
}

/** In place of what the address was. */
export const putAddress = (state: AppState): void => put('replaceState', state, toAddress(state));

function isOpen({ document: { source, scenario } }: AppState, asked: Asked, entry: Entry | null): boolean {
  if (asked.kind === 'link') {
    const shared = findShareHash(asked.hash);
    return shared?.isEnded === true && shared.text === findLink(scenario);
  }
  const path = asked.kind === 'first' ? FIRST_SCENARIO : asked.kind === 'address' && asked.path;
  if (source.kind === 'address') return source.path === path;
  // The address says where in what is open to stand, unless something else was open when it was written.
  return asked.kind !== 'address' && (entry === null || entry.kind === source.kind);
}

/** Of all that the address tells. */
const isAsBefore = (state: AppState, before: AppState): boolean =>
  state.document.scenario === before.document.scenario &&
  state.document.source === before.document.source &&
  state.viewpoint === before.viewpoint &&
  state.session.keeping.kind === before.session.keeping.kind;

function write(state: AppState, before: AppState): void {
  // Whoever went elsewhere and then chose to stay is where they were.
  if (before.session.leaving !== null && state.session.leaving === null) putAddress(state);
  if (isAsBefore(state, before)) return;
  const address = toAddress(state);
  const { pathname, search, hash } = window.location;
  const isSame = state.document.opened === before.document.opened;
  if (isSame && address === `${pathname}${search}${hash}`) return;
  // Opened because the address was changed to it, or went back to it: that is its entry already.
  if (isSame || isOpen(state, findAsked(), window.history.state)) {
    put('replaceState', state, address);
    return;
  }
  // Whoever goes back to what a link brought finds it as it was sent; what was changed in it is among the drafts.
  const sent = toSentAddress(before);
  if (sent !== null) put('replaceState', before, sent);
  put('pushState', state, address);
}

/** Somebody typed another address, or went back. */
async function follow(store: AppStoreApi, entry: Entry | null): Promise<void> {
  const state = store.getState();
  const asked = findAsked();
  if (!isOpen(state, asked, entry)) {
    const end = await openScenario(store, asked);
    // What is still open is what a reload is to show.
    if (end === 'refused') putAddress(store.getState());
    return;
  }
  const { viewpoint, unknown } = findViewpoint(state.document.scenario, parsePlace(window.location.hash));
  const { phase, selection, ...rest } = viewpoint;
  state.goToPhase(phase);
  state.select(selection);
  state.look(rest);
  if (unknown.length > 0) state.set({ notice: { kind: 'unknown-place', parts: unknown } });
}

/** Returns what undoes it. */
export function connectAddress(store: AppStoreApi): () => void {
  const { pathname, search, hash } = window.location;
  put('replaceState', store.getState(), `${pathname}${search}${hash}`);
  const listener = ({ state }: PopStateEvent) => void follow(store, state);
  window.addEventListener('popstate', listener);
  const unsubscribe = store.subscribe(write);
  return () => {
    window.removeEventListener('popstate', listener);
    unsubscribe();
  };
}
