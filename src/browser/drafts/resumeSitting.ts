// What was open in this tab before it was reloaded? Its draft, if the page's address still asks for the same scenario.
import { parseScenario } from '../../format/parseScenario.ts';
import { writeScenario } from '../../format/writeScenario.ts';
import type { Scenario } from '../../model/Scenario.ts';
import type { OpenRequest } from '../../store/AppState.ts';
import { findViewpoint } from '../findViewpoint.ts';
import type { Asked, Opening } from '../openAsked.ts';
import { parsePlace } from '../parsePlace.ts';
import { adoptDraft } from './adoptDraft.ts';
import type { DraftEnvironment } from './createSitting.ts';
import { type Draft, isUnsavedDraft } from './Draft.ts';
import { isAskedFor } from './isAskedFor.ts';
import { readSitting, takeUnkept } from './sitting.ts';
import { toFingerprint } from './toFingerprint.ts';

interface Found {
  readonly draft: Draft;
  /** The revision that is kept; 0: none. */
  readonly revision: number;
}

/** The tab that was reloaded may hold its claim for a moment yet. */
const CLAIM_TRIES = 5;
const CLAIM_WAIT = 80;

/** `opening`: what comes of what the address asks for. Null: that is to be shown. */
export async function resumeSitting(
  environment: DraftEnvironment,
  asked: Asked,
  opening: Opening,
): Promise<OpenRequest | null> {
  const id = readSitting();
  const found = id === null ? null : await findLatest(environment, id);
  const original = opening.ok ? opening.value.scenario : null;
  if (!found || !isAskedFor(found.draft, asked, original)) return null;
  const { draft } = found;
  const parsed = parseScenario(draft.text);
  if (!parsed.ok) {
    const notice = { kind: 'problems', name: draft.title, problems: parsed.problems } as const;
    return opening.ok ? { ...opening.value, notice } : null;
  }
  const isOurs = await claimPatiently(environment, draft.id);
  const revision = isOurs ? found.revision : 0;
  adoptDraft(parsed.value, {
    head: { ...draft, id: isOurs ? draft.id : environment.createId(), revision },
    isKept: revision === draft.revision,
  });
  const { viewpoint } = findViewpoint(parsed.value, parsePlace(hashOf(asked)));
  return {
    scenario: parsed.value,
    source: draft.source,
    saved: findSaved(draft, parsed.value, original),
    viewpoint,
    notice: isOurs ? null : { kind: 'draft-forked' },
  };
}

const hashOf = (asked: Asked): string => ('hash' in asked ? asked.hash : '');

async function findLatest({ store }: DraftEnvironment, id: string): Promise<Found | null> {
  const unkept = takeUnkept();
  // Whatever the address asks for: it would be in no list otherwise.
  if (unkept) await store.put(unkept);
  const read = await store.open(id);
  const kept = read.ok ? read.value : null;
  const revision = kept?.revision ?? 0;
  if (unkept?.id === id && unkept.revision > revision) return { draft: unkept, revision };
  return kept && { draft: kept, revision };
}

/** What a file holds of it, where that is known. */
function findSaved(draft: Draft, scenario: Scenario, original: Scenario | null): Scenario | null {
  if (!isUnsavedDraft(draft)) return scenario;
  return original && draft.baseline === toFingerprint(writeScenario(original)) ? original : null;
}

async function claimPatiently({ claims, timer }: DraftEnvironment, id: string): Promise<boolean> {
  for (let left = CLAIM_TRIES; left > 0; left--) {
    if (await claims.claim(id)) return true;
    await new Promise<void>((done) => void timer.after(CLAIM_WAIT, done));
  }
  return false;
}
