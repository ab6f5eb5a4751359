// Has the reader a draft of this very plan, which says something else? Then what was sent and it are two, and that is told.
import { parseScenario } from '../../format/parseScenario.ts';
import { isSamePlan } from '../../model/isSamePlan.ts';
import type { PlanDifference } from '../../model/PlanDifference.ts';
import type { Scenario } from '../../model/Scenario.ts';
import { toPlanDifference } from '../../model/toPlanDifference.ts';
import type { DraftStore } from './Draft.ts';

export interface OwnDraft {
  readonly id: string;
  readonly title: string;
  /** A is what was sent, B the draft. */
  readonly difference: PlanDifference;
}

/** Of drafts with the same title, so many of the latest are looked into. */
const LOOKED_AT = 5;

/** The latest one. Null: there is none, or it says the same, or drafts cannot be read. */
export async function findOwnDraft(store: Pick<DraftStore, 'list' | 'open'>, sent: Scenario): Promise<OwnDraft | null> {
  const listed = await store.list();
  const heads = listed.ok ? listed.value.filter(({ title }) => title === sent.title) : [];
  for (const { id, title } of heads.slice(0, LOOKED_AT)) {
    const draft = await store.open(id);
    const parsed = draft.ok ? parseScenario(draft.value.text) : null;
    if (!parsed?.ok || !isSamePlan(sent, parsed.value)) continue;
    const difference = toPlanDifference(sent, parsed.value);
    return difference && { id, title, difference };
  }
  return null;
}
