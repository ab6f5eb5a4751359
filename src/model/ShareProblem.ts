// What can be wrong with a link that carries a scenario? A kind, with what was expected and what came. The words are in i18n/.
import type { Problem } from './Problem.ts';

/** Lengths are in characters, of the part of the link that carries the scenario. */
export type ShareProblem =
  /** It ends too soon. `expected` is null when even what says how long it is has been cut off. */
  | { readonly kind: 'cut'; readonly expected: number | null; readonly came: number }
  /** It is whole, and something stands after it. */
  | { readonly kind: 'surplus'; readonly expected: number; readonly came: number }
  /** A character that no such link has; `position` is counted from 1. */
  | { readonly kind: 'stray'; readonly found: string; readonly position: number }
  /** Checksums, in hexadecimal; null when it shows in something else. */
  | { readonly kind: 'altered'; readonly expected: string | null; readonly came: string | null }
  | { readonly kind: 'newer'; readonly expected: string; readonly came: string }
  | { readonly kind: 'not-a-link'; readonly expected: string; readonly found: string }
  | { readonly kind: 'too-long'; readonly limit: number; readonly came: number }
  /** Unpacked it is larger than a file may be; `limit` in MB. */
  | { readonly kind: 'too-large'; readonly limit: number }
  /** Nothing is changed on the way, and yet it cannot be unpacked: it was never made by this product. */
  | { readonly kind: 'unpackable' }
  /** It is unpacked, and is no valid scenario. */
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] };

/** Where links are sent and opened, and are known to be cut. */
export type SharePlace =
  | 'outlook-mail'
  | 'windows-open'
  | 'slack'
  | 'teams-chat'
  | 'address-bar'
  | 'history'
  | 'firefox'
  | 'chromium';
