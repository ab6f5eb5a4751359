// What do keys do anywhere on the page? They step through the phases, undo, and ask for help.
import type { AppStoreApi } from '../store/createAppStore.ts';

/** Where keys already mean something: fields, and widgets that move within themselves. */
const OWN_KEYS =
  'input, select, textarea, [contenteditable="true"], dialog, [role="tablist"], [role="menu"], [role="listbox"], [role="grid"], [role="slider"], [data-own-keys]';

/** Where undo is the text's own. */
const TEXT_KEYS = 'input:not([type="checkbox"], [type="radio"]), textarea, [contenteditable="true"]';

function stepFor(key: string, phase: number, last: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'PageDown':
      return phase + 1;
    case 'ArrowLeft':
    case 'PageUp':
      return phase - 1;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

function step(store: AppStoreApi, event: KeyboardEvent): void {
  const { document: opened, viewpoint, goToPhase } = store.getState();
  const phase = stepFor(event.key, viewpoint.phase, opened.scenario.phases.length - 1);
  if (phase === null) return;
  event.preventDefault();
  goToPhase(phase);
}

/** Ctrl or Cmd with Z, Shift+Z or Y. */
function undo(store: AppStoreApi, event: KeyboardEvent): void {
  const key = event.key.toLowerCase();
  if (event.altKey || (key !== 'z' && key !== 'y')) return;
  event.preventDefault();
  if (key === 'y' || event.shiftKey) store.getState().redo();
  else store.getState().undo();
}

function press(store: AppStoreApi, event: KeyboardEvent): void {
  const target = event.target instanceof Element ? event.target : null;
  const isCommand = event.ctrlKey || event.metaKey;
  if (event.defaultPrevented || event.isComposing || target?.closest(isCommand ? TEXT_KEYS : OWN_KEYS)) return;
  if (window.document.querySelector('dialog:modal')) return;
  const { set, select } = store.getState();
  if (isCommand) undo(store, event);
  else if (event.altKey) return;
  else if (event.key === '?') set({ dialog: 'shortcuts' });
  else if (event.key === 'Escape' && !window.document.querySelector(':popover-open')) select(null);
  else if (!event.shiftKey) step(store, event);
}

/** Returns what undoes it. */
export function connectKeyboard(store: AppStoreApi): () => void {
  const listener = (event: KeyboardEvent) => press(store, event);
  window.addEventListener('keydown', listener);
  return () => window.removeEventListener('keydown', listener);
}
