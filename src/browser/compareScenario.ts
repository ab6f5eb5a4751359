// How does another plan come in to be compared with? As one that is opened; what is open stays open.
import { parseScenario } from '../format/parseScenario.ts';
import type { Scenario } from '../model/Scenario.ts';
import { type ComparedOrigin, compareWith } from '../store/ComparisonState.ts';
import type { AppStoreApi } from '../store/createAppStore.ts';
import { selectProposedPlan } from '../store/selectProposal.ts';
import { openKeptDraft, readDraft } from './drafts/keptDrafts.ts';
import { type Asked, openAsked } from './openAsked.ts';
import { openInstead } from './openInstead.ts';

const show = (store: AppStoreApi, other: Scenario, origin: ComparedOrigin): void => {
  store.getState().set({ comparison: compareWith(other, origin), notice: null });
  store.getState().look({ view: 'comparison' });
};

/** With the plan as it was when it was opened. */
export function compareWithOpened(store: AppStoreApi): void {
  show(store, store.getState().document.opened, { kind: 'opened' });
}

/** With what is proposed, if there is a plan. */
export function compareWithProposal(store: AppStoreApi): void {
  const proposed = selectProposedPlan(store.getState());
  if (proposed) show(store, proposed.scenario, { kind: 'proposal' });
}

/** What cannot be read becomes a notice. */
export async function compareWithAsked(store: AppStoreApi, asked: Asked): Promise<void> {
  const opening = await openAsked(asked);
  if (!opening.ok) return store.getState().set({ notice: opening.refusal });
  const { scenario, source } = opening.value;
  show(store, scenario, { kind: 'source', source });
}

export async function compareWithDraft(store: AppStoreApi, id: string): Promise<void> {
  const draft = await readDraft(id);
  if (!draft.ok) {
    return store
      .getState()
      .set({ notice: { kind: 'draft-problem', problem: draft.problems[0] ?? { kind: 'missing' } } });
  }
  const { text, title } = draft.value;
  const parsed = parseScenario(text);
  if (!parsed.ok) return store.getState().set({ notice: { kind: 'problems', name: title, problems: parsed.problems } });
  show(store, parsed.value, { kind: 'draft', id });
}

/** The other plan is opened; what was open becomes the one that it is compared with. */
export async function openCompared(store: AppStoreApi): Promise<void> {
  const { document: left, session } = store.getState();
  if (!session.comparison) return;
  const { other, origin } = session.comparison;
  // What is proposed is taken over by an edit: then it can be undone.
  if (origin.kind === 'proposal') return;
  const before = left.scenario;
  if (origin.kind === 'draft') await openKeptDraft(store, origin.id);
  else {
    const source = origin.kind === 'source' ? origin.source : left.source;
    await openInstead(store, { scenario: other, source, viewpoint: { view: 'comparison' } });
  }
  if (store.getState().document.opened === left.opened && origin.kind !== 'opened') return;
  if (store.getState().session.leaving) return;
  const isSwapped = !session.comparison.isSwapped;
  const comparison = { ...compareWith(before, { kind: 'source', source: left.source }), isSwapped };
  store.getState().set({ comparison });
  store.getState().look({ view: 'comparison' });
}
