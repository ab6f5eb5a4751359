// How does another scenario come into an open page? If it cannot be had, what was open stays open, and it is told why.
import type { AppStoreApi } from '../store/createAppStore.ts';
import { type Asked, openAsked } from './openAsked.ts';
import { openInstead } from './openInstead.ts';

/** Of several that are asked for, the last one counts. */
let latest = 0;

/** `overtaken`: something else was asked for or opened meanwhile. `waiting`: a person is asked whether to leave what is open. */
export type OpeningEnd = 'opened' | 'refused' | 'overtaken' | 'waiting';

export async function openScenario(store: AppStoreApi, asked: Asked): Promise<OpeningEnd> {
  latest += 1;
  const turn = latest;
  const before = store.getState().document.opened;
  // What is pasted in a dialog stays there until it can be read.
  const dialog = asked.kind === 'text' ? store.getState().session.dialog : null;
  store.getState().set({ loading: nameOf(asked), dialog, notice: null });
  const opening = await openAsked(asked);
  const { document: current, set } = store.getState();
  if (turn !== latest || current.opened !== before) return 'overtaken';
  if (!opening.ok) {
    set({ loading: null, notice: opening.refusal });
    return 'refused';
  }
  const { scenario, source, viewpoint, unknown } = opening.value;
  const notice = unknown.length > 0 ? ({ kind: 'unknown-place', parts: unknown } as const) : null;
  return (await openInstead(store, { scenario, source, viewpoint, notice })) ? 'opened' : 'waiting';
}

/** What is said to be on its way; what the page holds already is there at once. */
function nameOf(asked: Asked): string | null {
  if (asked.kind === 'address') return asked.path;
  return asked.kind === 'file' ? asked.file.name : null;
}

/** `hash`: where in it to go. */
export async function openAddress(store: AppStoreApi, path: string, hash = ''): Promise<void> {
  await openScenario(store, { kind: 'address', path, hash });
}

export async function openFile(store: AppStoreApi, file: File): Promise<void> {
  await openScenario(store, { kind: 'file', file });
}

/** What somebody pasted. */
export async function openText(store: AppStoreApi, text: string): Promise<void> {
  await openScenario(store, { kind: 'text', text });
}
