// Where does a scenario's text come from? A file, or standard input for `-`.
import { readFile } from 'node:fs/promises';

export type Source =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false;
      readonly reason: 'missing' | 'directory' | 'denied' | 'encoding' | 'other';
      readonly code: string;
    };

/** `readInput` gives all of standard input; it is asked at most once a run. */
export async function readSource(name: string, readInput: () => Promise<Uint8Array>): Promise<Source> {
  try {
    const bytes = name === '-' ? await readInput() : await readFile(name);
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    return { ok: false, reason: REASONS.get(String(code)) ?? 'other', code: String(code ?? error) };
  }
}

const REASONS = new Map<string, 'missing' | 'directory' | 'denied' | 'encoding'>([
  ['ENOENT', 'missing'],
  ['EISDIR', 'directory'],
  ['EACCES', 'denied'],
  ['ERR_ENCODING_INVALID_ENCODED_DATA', 'encoding'],
]);
