// What is kept of an open scenario in this browser, and how is it kept? So that a reload or a crash loses nothing.
import type { Result } from '../../model/Result.ts';
import type { Source } from '../../store/AppState.ts';
import type { DraftProblem } from '../../store/Keeping.ts';

/** What a list of drafts shows. */
export interface DraftHead {
  /** One sitting (one tab with one scenario) has one. */
  readonly id: string;
  readonly title: string;
  /** When it was last kept, in milliseconds as `Date.now`. */
  readonly savedAt: number;
  /** Where the scenario came from. */
  readonly source: Source;
  /** Of its text (`toFingerprint`). */
  readonly fingerprint: string;
  /** Of the text that was last opened from or saved to a file: another one now means unsaved work. Null: there is none. */
  readonly baseline: string | null;
  /** Counts the times it was kept. Whoever keeps it must know the last one, or somebody else has kept it meanwhile. */
  readonly revision: number;
}

export interface Draft extends DraftHead {
  /** As a scenario file. */
  readonly text: string;
}

export type Kept<Value> = Result<Value, DraftProblem>;

/** Nothing here throws or is passed over in silence. */
export interface DraftStore {
  /** Latest first. */
  list(): Promise<Kept<readonly DraftHead[]>>;
  open(id: string): Promise<Kept<Draft>>;
  /** A new draft has revision 1. `moved` unless the kept one has the revision before this one's. */
  put(draft: Draft): Promise<Kept<Draft>>;
  /** Also of a draft that is not there. */
  remove(id: string): Promise<Kept<null>>;
}

export const kept = <Value>(value: Value): Kept<Value> => ({ ok: true, value });
export const notKept = (problem: DraftProblem) => ({ ok: false, problems: [problem] }) as const;

/** Does it hold what no file does? */
export const isUnsavedDraft = ({ fingerprint, baseline }: DraftHead): boolean => fingerprint !== baseline;

/** Null: it may be kept. */
export function findConflict(before: DraftHead | undefined, draft: DraftHead): DraftProblem | null {
  if (before ? before.revision === draft.revision - 1 : draft.revision === 1) return null;
  return { kind: before ? 'moved' : 'missing' };
}

export const latestFirst = (heads: readonly DraftHead[]): readonly DraftHead[] =>
  heads.toSorted((one, other) => other.savedAt - one.savedAt);
