// Which drafts are there, and what can be done with them? Each is looked up in this browser's storage when asked for.
import { parseScenario } from '../../format/parseScenario.ts';
import { writeScenario } from '../../format/writeScenario.ts';
import { applyEdit, findObstacle } from '../../model/edits/applyEdit.ts';
import type { RenameScenario } from '../../model/edits/describeScenario.ts';
import type { Result } from '../../model/Result.ts';
import type { AppStoreApi } from '../../store/createAppStore.ts';
import type { DraftProblem } from '../../store/Keeping.ts';
import { openInstead } from '../openInstead.ts';
import { browserDrafts } from './browserDrafts.ts';
import { findKeeper } from './connectDrafts.ts';
import type { Draft, DraftHead, Kept } from './Draft.ts';
import { takeUpDraft } from './takeUpDraft.ts';
import { toFingerprint } from './toFingerprint.ts';

export type DraftRefusal =
  | DraftProblem
  /** Another tab has it open, so that it is left alone. */
  | { readonly kind: 'open-elsewhere' }
  /** It holds no scenario that this product reads. */
  | { readonly kind: 'unreadable' };

type Done<Value> = Result<Value, DraftRefusal>;

const refuse = (problem: DraftRefusal) => ({ ok: false, problems: [problem] }) as const;

/** Latest first; the one that is open here is among them. */
export const listDrafts = (): Promise<Kept<readonly DraftHead[]>> => browserDrafts().store.list();

/** So that what is open here is in the list as it is now. */
export const keepNow = async (app: AppStoreApi): Promise<void> => void (await findKeeper(app)?.flush());

/** With its text, for `parseScenario`. It is not taken up by this. */
export const readDraft = (id: string): Promise<Kept<Draft>> => browserDrafts().store.open(id);

/** Null: no drafts are kept. */
export const findOpenDraft = (app: AppStoreApi): string | null => findKeeper(app)?.id() ?? null;

/** In this page, instead of what is open. What stands in the way becomes a notice. */
export async function openKeptDraft(app: AppStoreApi, id: string): Promise<void> {
  const { set, viewpoint } = app.getState();
  if (findOpenDraft(app) === id) return set({ dialog: null });
  const taken = await takeUpDraft(id);
  if (!taken.ok) return set({ dialog: null, notice: taken.notice });
  await openInstead(app, { ...taken.value, viewpoint: { view: viewpoint.view } });
}

/** A draft is called what its scenario is called: another name for it would be lost with the next change. */
export async function renameDraft(app: AppStoreApi, id: string, title: string): Promise<Done<null>> {
  const edit: RenameScenario = { kind: 'renameScenario', title };
  if (findOpenDraft(app) === id) {
    app.getState().edit(edit);
    await findKeeper(app)?.flush();
    return { ok: true, value: null };
  }
  return whileClaimed(id, async (draft) => {
    const parsed = parseScenario(draft.text);
    if (!parsed.ok || findObstacle(parsed.value, edit)) return refuse({ kind: 'unreadable' });
    const text = writeScenario(applyEdit(parsed.value, edit));
    const renamed = { ...draft, title, text, fingerprint: toFingerprint(text), revision: draft.revision + 1 };
    const result = await browserDrafts().store.put(renamed);
    return result.ok ? { ok: true, value: null } : result;
  });
}

/** Gives it back, so that it can be restored. */
export const removeDraft = (id: string): Promise<Done<Draft>> =>
  whileClaimed(id, async (draft) => {
    const result = await browserDrafts().store.remove(id);
    return result.ok ? { ok: true, value: draft } : result;
  });

export const restoreDraft = (draft: Draft): Promise<Kept<Draft>> =>
  browserDrafts().store.put({ ...draft, revision: 1 });

async function whileClaimed<Value>(id: string, work: (draft: Draft) => Promise<Done<Value>>): Promise<Done<Value>> {
  const { claims, store } = browserDrafts();
  if (!(await claims.claim(id))) return refuse({ kind: 'open-elsewhere' });
  try {
    const opened = await store.open(id);
    return opened.ok ? await work(opened.value) : opened;
  } finally {
    claims.release(id);
  }
}
