// How does the open scenario get into a file? Canonically, with the boxes where people put them: in the file that a person
// chose, again and again, where the browser can write files; else as a download.
import { writeScenario } from '../format/writeScenario.ts';
import type { Notice } from '../store/AppState.ts';
import type { AppStoreApi } from '../store/createAppStore.ts';
import { download } from './download.ts';
import { toFileName } from './toFileName.ts';

/** What browsers that can write files have, and TypeScript's library has not. */
interface FilePickers {
  showSaveFilePicker?(options: {
    readonly suggestedName: string;
    readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
  }): Promise<FileSystemFileHandle>;
}

type Saved =
  | { readonly kind: 'written'; readonly handle: FileSystemFileHandle }
  /** Whether it is there, only a person sees. */
  | { readonly kind: 'downloaded' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly name: string };

/** Which file a scenario was saved in, by what it was when it was opened. */
const handles = new WeakMap<object, FileSystemFileHandle>();

/** Is there a file that saving writes without asking? */
export const hasFile = (opened: object): boolean => handles.has(opened);

/** `another`: always asks for a file. True: it is in a file now, as far as can be known. */
export async function saveScenario(store: AppStoreApi, file: 'same' | 'another'): Promise<boolean> {
  const { scenario, opened, source } = store.getState().document;
  const name = toFileName(source, scenario.title);
  const known = file === 'same' ? handles.get(opened) : undefined;
  const saved = await save(writeScenario(scenario), name, known);
  const { document: now, markSaved, set } = store.getState();
  if (now.opened !== opened || saved.kind === 'cancelled') return false;
  if (saved.kind === 'failed') {
    // The next time, a file is asked for.
    handles.delete(opened);
    set({ notice: { kind: 'unwritten', name: saved.name } });
    return false;
  }
  if (saved.kind === 'written') handles.set(opened, saved.handle);
  const written = saved.kind === 'written' ? saved.handle.name : name;
  // A copy of what is as it was opened leaves the page where it is.
  if (scenario === opened && now.saved === scenario) markSaved(undefined, scenario);
  else markSaved({ kind: 'file', name: written }, scenario);
  const notice: Notice = { kind: saved.kind === 'written' ? 'saved' : 'downloaded', name: written };
  set({ notice });
  return true;
}

async function save(text: string, name: string, known: FileSystemFileHandle | undefined): Promise<Saved> {
  const chosen = known ?? (await chooseFile(name));
  if (chosen === 'cancelled') return { kind: 'cancelled' };
  if (chosen === null) {
    download(text, name, 'application/json');
    return { kind: 'downloaded' };
  }
  try {
    const stream = await chosen.createWritable();
    await stream.write(text);
    // Nothing is in the file before this.
    await stream.close();
    return { kind: 'written', handle: chosen };
  } catch {
    return { kind: 'failed', name: chosen.name };
  }
}

/** Null: this browser, or this page within another, cannot write files. */
async function chooseFile(suggestedName: string): Promise<FileSystemFileHandle | 'cancelled' | null> {
  const { showSaveFilePicker } = window as FilePickers;
  if (!showSaveFilePicker) return null;
  try {
    const types = [{ accept: { 'application/json': ['.json'] } }];
    return await showSaveFilePicker.call(window, { suggestedName, types });
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : null;
  }
}
