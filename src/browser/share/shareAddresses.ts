// Which addresses can be sent, and how far do they get? One that carries the plan, and one that says where its file lies.
import { measureShare, QR_LIMIT } from '../../format/share/measureShare.ts';
import type { AppState } from '../../store/AppState.ts';
import type { Place } from '../Place.ts';
import { findCarriedScenario } from '../page/makePage.ts';
import { toFileName } from '../toFileName.ts';
import { toPlace } from '../toPlace.ts';
import { writePlace } from '../writePlace.ts';
import { toShareAddress } from '../writeShareHash.ts';

/** A longer address has no QR code that a telephone reads off a wall. */
export const QR_CHARACTERS = QR_LIMIT;

type State = Pick<AppState, 'document' | 'viewpoint'>;

const placeOf = (state: State, isHere: boolean): Place => (isHere ? toPlace(state) : {});

/** `text` as made by `packForLink`; `isHere`: leads to where the reader stands, not to the start. */
export function toCarryingAddress(state: State, text: string, isHere: boolean) {
  const address = toShareAddress(window.location.href, text, placeOf(state, isHere));
  return { address, measure: measureShare(address.length) };
}

export type FileAddress =
  /** The plan lies beside the page as it is. */
  | { readonly kind: 'there'; readonly address: string; readonly name: string; readonly fitsQr: boolean }
  /** It will, once its file does. */
  | { readonly kind: 'to-be'; readonly address: string; readonly name: string; readonly fitsQr: boolean }
  /** The page is opened from a disk, or is all in one file: nothing can lie beside it. */
  | { readonly kind: 'nowhere' };

export function toFileAddress(state: State, isHere: boolean): FileAddress {
  const { location } = window;
  if (location.protocol === 'file:' || findCarriedScenario()) return { kind: 'nowhere' };
  const { scenario, source, saved } = state.document;
  const isThere = source.kind === 'address' && saved === scenario;
  const name = toFileName(source, scenario.title);
  const path = isThere ? source.path : name;
  const place = writePlace(placeOf(state, isHere));
  const query = `?scenario=${encodeURIComponent(path).replaceAll('%2F', '/')}`;
  const address = `${location.origin}${location.pathname}${query}${place && `#${place}`}`;
  return { kind: isThere ? 'there' : 'to-be', address, name, fitsQr: measureShare(address.length).fitsQr };
}
