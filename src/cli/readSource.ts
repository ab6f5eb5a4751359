// Where does a scenario come from? A file, or standard input for `-`.
import { readFile } from 'node:fs/promises';

export type Source =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: 'missing' | 'directory' | 'denied' | 'other'; readonly code: string };

/** `readInput` gives what stands on standard input. What the bytes hold is for the format to judge. */
export async function readSource(name: string, readInput: () => Promise<Uint8Array>): Promise<Source> {
  try {
    return { ok: true, bytes: name === '-' ? await readInput() : await readFile(name) };
  } catch (error) {
    const code = String((error as { code?: unknown }).code ?? error);
    return { ok: false, reason: REASONS.get(code) ?? 'other', code };
  }
}

const REASONS = new Map<string, 'missing' | 'directory' | 'denied'>([
  ['ENOENT', 'missing'],
  ['ENOTDIR', 'missing'],
  ['EISDIR', 'directory'],
  ['EACCES', 'denied'],
]);
