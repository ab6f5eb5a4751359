// How do bytes stand in an address? As base64url without padding: letters, digits, `-` and `_` need no escaping there.

/** What is not one of these is no part of such a text. */
export const STRAY_CHARACTER = /[^A-Za-z0-9_-]/u;

/** `String.fromCharCode` takes so many at once everywhere. */
const CHUNK = 8192;

export function writeBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Null when the text is not exactly what `writeBase64Url` makes of some bytes. */
export function readBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (STRAY_CHARACTER.test(text) || text.length % 4 === 1) return null;
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = binary.charCodeAt(at);
  // The last character may hold bits that belong to no byte: they must be 0, or two texts would mean the same.
  const rest = bytes.length % 3;
  const isExact = rest === 0 || writeBase64Url(bytes.subarray(bytes.length - rest)) === text.slice(-(rest + 1));
  return isExact ? bytes : null;
}
