// How is an order proposed without the page seeming dead? It says first that it is counting; whoever closes it calls it off.

import type { AppStoreApi } from '../store/createAppStore.ts';
import type { ProposalState } from '../store/ProposalState.ts';
import { makeProposal, type PhaseTitles } from '../store/selectProposal.ts';
import { letPageDraw } from './letPageDraw.ts';

/** For the open plan as it is now. */
export async function proposeOrder(
  store: AppStoreApi,
  options: ProposalState['options'],
  titles: PhaseTitles,
  make: typeof makeProposal = makeProposal,
): Promise<void> {
  const { scenario } = store.getState().document;
  const asked: ProposalState = { scenario, options, outcome: null };
  store.getState().set({ proposal: asked });
  await letPageDraw();
  // Called off, or another one was asked for meanwhile.
  if (store.getState().session.proposal !== asked) return;
  let proposal: ProposalState | null = null;
  try {
    proposal = { ...asked, outcome: make(scenario, options, titles) };
  } finally {
    store.getState().set({ proposal });
  }
}

/** What is not finished is not begun, or thrown away; what is finished stays. */
export function callOffProposal(store: AppStoreApi): void {
  const { session, set } = store.getState();
  if (session.proposal?.outcome === null) set({ proposal: null });
}
