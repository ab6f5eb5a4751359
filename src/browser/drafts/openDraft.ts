// How is a draft taken up again? By the tab that claims it; if another tab has it open, as a copy of its own.
import { type Draft, type DraftStore, type Kept, kept } from './Draft.ts';
import type { DraftClaims } from './DraftClaims.ts';

export interface OpenedDraft {
  readonly draft: Draft;
  /** The draft that another tab has open, of which this is a copy; null: it is the draft itself. */
  readonly forkedFrom: string | null;
}

/** `freshId`: the copy's, should one be needed; it is kept with the first change. */
export async function openDraft(
  { store, claims }: { readonly store: DraftStore; readonly claims: DraftClaims },
  id: string,
  freshId: string,
): Promise<Kept<OpenedDraft>> {
  const opened = await store.open(id);
  if (!opened.ok) return opened;
  if (await claims.claim(id)) return kept({ draft: opened.value, forkedFrom: null });
  await claims.claim(freshId);
  return kept({ draft: { ...opened.value, id: freshId, revision: 0 }, forkedFrom: id });
}
