// What comes of what was asked for? A scenario and where in it to stand, or why not; never another one instead.
import { parseScenario } from '../format/parseScenario.ts';
import type { Scenario } from '../model/Scenario.ts';
import type { Refusal, Source, Viewpoint } from '../store/AppState.ts';
import { fetchScenario } from './fetchScenario.ts';
import { findViewpoint } from './findViewpoint.ts';
import type { Place } from './Place.ts';
import { findCarriedScenario } from './page/makePage.ts';
import { parsePlace } from './parsePlace.ts';
import { findShareHash, readShareHash } from './readShareHash.ts';
import { rememberLink } from './sentLinks.ts';
import { FIRST_SCENARIO, findShipped } from './shippedScenarios.ts';

export type Asked =
  /** `hash`: with the scenario and the place in it. */
  | { readonly kind: 'link'; readonly hash: string }
  /** `path`: as after `?scenario=`; `hash`: where in it to stand. */
  | { readonly kind: 'address'; readonly path: string; readonly hash: string }
  | { readonly kind: 'file'; readonly file: File }
  /** Pasted. */
  | { readonly kind: 'text'; readonly text: string }
  /** What the page's own HTML file carries; an empty `hash` leaves it to the file where to stand. */
  | { readonly kind: 'carried'; readonly hash: string }
  /** Nothing in particular: the first of the scenarios that come with the page. */
  | { readonly kind: 'first'; readonly hash: string };

export interface Opened {
  readonly scenario: Scenario;
  readonly source: Source;
  readonly viewpoint: Viewpoint;
  /** What the place names and the scenario has not got. */
  readonly unknown: readonly string[];
}

export type Opening = { readonly ok: true; readonly value: Opened } | { readonly ok: false; readonly refusal: Refusal };

/** Never throws. */
export function openAsked(asked: Asked): Promise<Opening> {
  switch (asked.kind) {
    case 'link':
      return openLink(asked.hash);
    case 'address':
      return openAddress(asked.path, asked.hash);
    case 'file':
      return openFile(asked.file);
    case 'text':
      return openText(asked.text);
    case 'carried':
      return openCarried(asked.hash);
    case 'first':
      return openFirst(asked.hash);
  }
}

const refused = (refusal: Refusal): Opening => ({ ok: false, refusal });

function opened(scenario: Scenario, source: Source, place: Place): Opening {
  return { ok: true, value: { scenario, source, ...findViewpoint(scenario, place) } };
}

async function openLink(hash: string): Promise<Opening> {
  const read = await readShareHash(hash);
  if (!read?.ok) {
    const [problem] = read?.problems ?? [];
    return refused({ kind: 'link', problem: problem ?? { kind: 'not-a-link', expected: '#s=', found: '' } });
  }
  const { scenario, place } = read.value;
  rememberLink(scenario, findShareHash(hash)?.text ?? '');
  return opened(scenario, { kind: 'link' }, place);
}

async function openAddress(path: string, hash: string): Promise<Opening> {
  const fetched = await fetchScenario(path);
  if (!fetched.ok) return fetched;
  return opened(fetched.scenario, { kind: 'address', path: fetched.path }, parsePlace(hash));
}

async function openFile(file: File): Promise<Opening> {
  const parsed = parseScenario(new Uint8Array(await file.arrayBuffer()));
  if (!parsed.ok) return refused({ kind: 'problems', name: file.name, problems: parsed.problems });
  return opened(parsed.value, { kind: 'file', name: file.name }, {});
}

async function openText(text: string): Promise<Opening> {
  const parsed = parseScenario(text);
  if (!parsed.ok) return refused({ kind: 'problems', name: null, problems: parsed.problems });
  return opened(parsed.value, { kind: 'pasted' }, {});
}

async function openCarried(hash: string): Promise<Opening> {
  const carried = findCarriedScenario();
  const parsed = parseScenario(carried?.text ?? '');
  if (!parsed.ok) return refused({ kind: 'carried', problems: parsed.problems });
  return opened(parsed.value, { kind: 'carried' }, parsePlace(hash.length > 1 ? hash : (carried?.place ?? '')));
}

async function openFirst(hash: string): Promise<Opening> {
  const parsed = parseScenario(findShipped(FIRST_SCENARIO)?.text ?? '');
  if (!parsed.ok) return refused({ kind: 'problems', name: FIRST_SCENARIO, problems: parsed.problems });
  return opened(parsed.value, { kind: 'address', path: FIRST_SCENARIO }, parsePlace(hash));
}
