// How does the text of a shared scenario look? `z1.` and base64url of: length (3 bytes) · deflated JSON · CRC-32 (4 bytes).
// The length comes first, as exactly four characters, so that a link that is cut can say how long it was. The checksum
// comes last and covers the deflated bytes: what was altered never reaches the unpacking. gzip's own checksum would not
// do: it covers what comes out, and leaves header and padding bits free to change.

/** Names the codec in the link; a product that packs otherwise takes the next number. */
export const CODEC = 'z1';
export const PREFIX = `${CODEC}.`;
export const LENGTH_BYTES = 3;
export const LENGTH_CHARACTERS = 4;
export const CHECKSUM_BYTES = 4;
/** In characters: 2 MiB, as long as the most generous browser (Chromium) lets an address be. */
export const SHARE_LIMIT = 2 * 1024 * 1024;

/** The whole text's, in characters, when so many deflated bytes are in it. */
export const textLength = (deflated: number): number =>
  PREFIX.length + Math.ceil(((LENGTH_BYTES + deflated + CHECKSUM_BYTES) * 4) / 3);

/** Big-endian. */
export const readLength = (bytes: Uint8Array): number =>
  ((bytes[0] ?? 0) << 16) | ((bytes[1] ?? 0) << 8) | (bytes[2] ?? 0);

/** Eight hexadecimal digits. */
export const toHex = (checksum: number): string => checksum.toString(16).padStart(8, '0');
