// What do the keys for files do, and what does pasting do? Save, open; text that looks like a scenario is opened.
import type { AppStoreApi } from '../store/createAppStore.ts';
import { openFile, openText } from './openScenario.ts';
import { pickFile } from './pickFile.ts';
import { saveScenario } from './saveScenario.ts';

const FIELDS = 'input, select, textarea, [contenteditable="true"]';
export const SCENARIO_FILES = '.json,application/json';

/** What stands in a field counts when one leaves it. */
function settleField(): void {
  const { activeElement } = window.document;
  if (!(activeElement instanceof HTMLElement) || !activeElement.matches(FIELDS)) return;
  activeElement.blur();
  if (activeElement.isConnected) activeElement.focus();
}

const isInFront = (): boolean => window.document.querySelector('dialog:modal') !== null;

/** Ctrl or Cmd with S, Shift+S or O: the browser's own would be of the page, not of the plan. */
function press(store: AppStoreApi, event: KeyboardEvent): void {
  const key = event.key.toLowerCase();
  if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 's' && key !== 'o')) return;
  if (event.defaultPrevented) return;
  event.preventDefault();
  if (event.repeat || isInFront()) return;
  settleField();
  if (key === 's') void saveScenario(store, event.shiftKey ? 'another' : 'same');
  else pickFile(SCENARIO_FILES, (file) => void openFile(store, file));
}

function paste(store: AppStoreApi, event: ClipboardEvent): void {
  const target = event.target instanceof Element ? event.target : null;
  if (event.defaultPrevented || target?.closest(FIELDS) || isInFront()) return;
  const [file] = event.clipboardData?.files ?? [];
  const text = event.clipboardData?.getData('text/plain') ?? '';
  const isFile = file !== undefined && /\.json$/i.test(file.name);
  // Other text is not for us: it is left alone.
  if (!isFile && !/^\s*\{/.test(text)) return;
  event.preventDefault();
  void (isFile ? openFile(store, file) : openText(store, text));
}

/** Returns what undoes it. */
export function connectFileKeys(store: AppStoreApi): () => void {
  const onKey = (event: KeyboardEvent) => press(store, event);
  const onPaste = (event: ClipboardEvent) => paste(store, event);
  window.addEventListener('keydown', onKey);
  window.addEventListener('paste', onPaste);
  return () => {
    window.removeEventListener('keydown', onKey);
    window.removeEventListener('paste', onPaste);
  };
}
