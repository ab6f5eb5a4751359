// How does a shared scenario stand after #? `s=z1.…&phase=fas-2&view=matrix&sel=actor:c1&end`; readShareHash.ts reads it.
import type { Place } from './Place.ts';
import { writePlace } from './writePlace.ts';

export const SHARE_KEY = 's';
/** A word: chat programs leave punctuation at the end of a link out of it. */
export const END_MARK = 'end';

/** `text` as made by `encodeShare`. Without the #. */
export const writeShareHash = (text: string, place: Place): string =>
  [`${SHARE_KEY}=${text}`, writePlace(place), END_MARK].filter((part) => part !== '').join('&');

/** The whole address: the page's own without query and hash, and the scenario. `page` as `location.href`. */
export function toShareAddress(page: string, text: string, place: Place): string {
  const address = new URL(page);
  address.search = '';
  address.hash = writeShareHash(text, place);
  return address.href;
}
