// Is this text the same as that one? A short stand-in for a text: its checksum and its length.
import { crc32 } from '../../format/share/crc32.ts';

/** Two texts that a person writes have the same one once in four thousand million times, and then only at the same length. */
export function toFingerprint(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return `${crc32(bytes).toString(16).padStart(8, '0')}-${bytes.length}`;
}
