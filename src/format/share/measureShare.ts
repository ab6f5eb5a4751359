// Where is a link of this length likely to be cut? Limits of the places where links are sent, as far as they are known.
import type { SharePlace } from '../../model/ShareProblem.ts';

export interface ShareTier {
  /** The words are in i18n/. */
  readonly place: SharePlace;
  /** In characters of the whole address. */
  readonly limit: number;
}

/** Shortest first; docs/sharing.md says where each number comes from. */
export const SHARE_TIERS: readonly ShareTier[] = [
  { place: 'outlook-mail', limit: 1024 },
  { place: 'windows-open', limit: 2083 },
  { place: 'slack', limit: 4000 },
  { place: 'teams-chat', limit: 14_000 },
  { place: 'address-bar', limit: 32 * 1024 },
  { place: 'history', limit: 64 * 1024 },
  { place: 'firefox', limit: 1024 * 1024 },
  { place: 'chromium', limit: 2 * 1024 * 1024 },
];
/** A QR code that a telephone still reads off a projector: version 20 or so, at the lowest correction. */
export const QR_LIMIT = 800;

export interface ShareMeasure {
  readonly length: number;
  readonly holds: readonly ShareTier[];
  readonly cuts: readonly ShareTier[];
  readonly fitsQr: boolean;
}

/** `length`: of the whole address, in characters. */
export const measureShare = (length: number): ShareMeasure => ({
  length,
  holds: SHARE_TIERS.filter(({ limit }) => length <= limit),
  cuts: SHARE_TIERS.filter(({ limit }) => length > limit),
  fitsQr: length <= QR_LIMIT,
});
