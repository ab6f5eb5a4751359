// Which findings do people know of, and let be? An entry is known by its place: it has no id.
import { castDraft } from 'immer';
import type { KnownFinding } from '../Scenario.ts';
import type { EditRules } from './EditRules.ts';
import { findBlankText, findNoSuchEntry } from './editClaims.ts';
import { findUnknown } from './findUnknown.ts';

export interface MarkKnown {
  readonly kind: 'markKnown';
  /** In the place of one with the same code, phase, cause and actors, if there is one. */
  readonly entry: KnownFinding;
}
export interface UnmarkKnown {
  readonly kind: 'unmarkKnown';
  readonly index: number;
}

export const markKnown: EditRules<MarkKnown> = {
  findObstacle: (scenario, { entry: { phase, actors, why } }) =>
    findUnknown(scenario, { phase, actor: actors }) ??
    (actors?.length === 0 ? { code: 'nothing-named' } : findBlankText(why)),
  change: (draft, { entry }) => {
    const known: readonly KnownFinding[] = draft.known ?? [];
    const index = known.findIndex((one) => subjectOf(one) === subjectOf(entry));
    const left = index < 0 ? [...known, entry] : known.with(index, entry);
    draft.known = castDraft(left);
  },
};

const subjectOf = ({ code, phase, cause, actors }: KnownFinding): string =>
  JSON.stringify([code, phase, cause ?? null, actors ? [...new Set(actors)].sort() : null]);

export const unmarkKnown: EditRules<UnmarkKnown> = {
  findObstacle: (scenario, { index }) => findNoSuchEntry(scenario, 'known', index),
  change: (draft, { index }) => {
    const left = draft.known?.filter((_, i) => i !== index) ?? [];
    if (left.length > 0) draft.known = left;
    else delete draft.known;
  },
};
