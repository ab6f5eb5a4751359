// What is to be opened when a draft is taken up again? The draft, or a copy of it if another tab has it; or what is in the way.
import { parseScenario } from '../../format/parseScenario.ts';
import type { Notice, OpenRequest } from '../../store/AppState.ts';
import { adoptDraft } from './adoptDraft.ts';
import { browserDrafts } from './browserDrafts.ts';
import { isUnsavedDraft } from './Draft.ts';
import { openDraft } from './openDraft.ts';

export type TakenUp =
  | { readonly ok: true; readonly value: OpenRequest }
  | { readonly ok: false; readonly notice: Extract<Notice, { readonly kind: 'draft-problem' | 'problems' }> };

export async function takeUpDraft(id: string): Promise<TakenUp> {
  const environment = browserDrafts();
  const opened = await openDraft(environment, id, environment.createId());
  if (!opened.ok) {
    return { ok: false, notice: { kind: 'draft-problem', problem: opened.problems[0] ?? { kind: 'missing' } } };
  }
  const { draft, forkedFrom } = opened.value;
  const { source, title } = draft;
  const parsed = parseScenario(draft.text);
  if (!parsed.ok) {
    environment.claims.release(draft.id);
    return { ok: false, notice: { kind: 'problems', name: title, problems: parsed.problems } };
  }
  const scenario = parsed.value;
  adoptDraft(scenario, { head: draft, isKept: forkedFrom === null });
  const saved = isUnsavedDraft(draft) ? null : scenario;
  return {
    ok: true,
    value: { scenario, source, saved, notice: forkedFrom === null ? null : { kind: 'draft-forked' } },
  };
}
