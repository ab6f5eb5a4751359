// What does a file say, as text? Its size and its encoding are looked at before anything else.
import type { ProblemLog } from './createProblemLog.ts';

/** 20 MB, as files are counted. */
export const SIZE_LIMIT = 20_000_000;
const MEGABYTE = 1_000_000;

/** Null, and a problem in the log, when it cannot be read. A byte order mark is taken off. */
export function decodeText(source: string | Uint8Array, log: ProblemLog): string | null {
  const size = typeof source === 'string' ? sizeOf(source) : source.byteLength;
  if (size > SIZE_LIMIT) {
    log.report([], 'too-large', { limit: SIZE_LIMIT / MEGABYTE }, `${(size / MEGABYTE).toFixed(1)} MB`);
    return null;
  }
  if (typeof source === 'string') return source.startsWith('\ufeff') ? source.slice(1) : source;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(source);
  } catch {
    log.report([], 'not-utf8', { line: lineOfFault(source) }, '');
    return null;
  }
}

/** In UTF-8; a text that is too long by its length alone is not encoded. */
const sizeOf = (text: string): number =>
  text.length > SIZE_LIMIT || text.length * 3 <= SIZE_LIMIT ? text.length : new TextEncoder().encode(text).length;

/** The line of the first byte that is no UTF-8: where decoding leniently first gives a replacement character. */
function lineOfFault(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(bytes);
  return text.slice(0, text.indexOf('\ufffd')).split(/\r\n|\r|\n/).length;
}
