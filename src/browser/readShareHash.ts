// Does the page's address carry a scenario? `#s=z1.…&phase=fas-2&view=matrix&sel=actor:c1&end`: the packed scenario first,
// then the place in it, readable, and an end mark, so that a link that is cut anywhere shows it.
import { decodeShare } from '../format/share/decodeShare.ts';
import type { Result } from '../model/Result.ts';
import type { Scenario } from '../model/Scenario.ts';
import type { ShareProblem } from '../model/ShareProblem.ts';
import type { Place } from './Place.ts';
import { parsePlace } from './parsePlace.ts';
import { END_MARK, SHARE_KEY } from './writeShareHash.ts';

export interface ShareHash {
  /** For `decodeShare`. */
  readonly text: string;
  readonly place: Place;
  /** Without the end mark the scenario may be whole, but not what stands beside it. */
  readonly isEnded: boolean;
}

export interface SharedScenario {
  readonly scenario: Scenario;
  readonly place: Place;
}

/** `hash` with or without its #. Null: the address carries no scenario. */
export function findShareHash(hash: string): ShareHash | null {
  const parts = hash.replace(/^#/, '').split('&');
  const carrying = parts.find((part) => part === SHARE_KEY || part.startsWith(`${SHARE_KEY}=`));
  if (carrying === undefined) return null;
  return { text: carrying.slice(SHARE_KEY.length + 1), place: parsePlace(hash), isEnded: parts.at(-1) === END_MARK };
}

/** Null: the address carries no scenario. Never throws. */
export async function readShareHash(hash: string): Promise<Result<SharedScenario, ShareProblem> | null> {
  const found = findShareHash(hash);
  if (!found) return null;
  const decoded = await decodeShare(found.text);
  if (!decoded.ok) return decoded;
  if (found.isEnded) return { ok: true, value: { scenario: decoded.value, place: found.place } };
  return { ok: false, problems: [{ kind: 'cut', expected: null, came: hash.length }] };
}
