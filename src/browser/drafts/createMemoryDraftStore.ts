// Where are drafts when the browser keeps none? In the page, as long as it is open; and in tests.
import type { DraftProblem } from '../../store/Keeping.ts';
import { type Draft, type DraftHead, type DraftStore, findConflict, kept, latestFirst, notKept } from './Draft.ts';

export interface MemoryDraftStore extends DraftStore {
  /** From now on, everything fails like this; null: nothing does. */
  fail(problem: DraftProblem | null): void;
}

const toHead = ({ text: _, ...head }: Draft): DraftHead => head;

export function createMemoryDraftStore(): MemoryDraftStore {
  const drafts = new Map<string, Draft>();
  let problem: DraftProblem | null = null;
  return {
    fail: (next) => {
      problem = next;
    },
    list: async () => (problem ? notKept(problem) : kept(latestFirst([...drafts.values()].map(toHead)))),
    open: async (id) => {
      const draft = drafts.get(id);
      return problem || !draft ? notKept(problem ?? { kind: 'missing' }) : kept(draft);
    },
    put: async (draft) => {
      const wrong = problem ?? findConflict(drafts.get(draft.id), draft);
      if (wrong) return notKept(wrong);
      drafts.set(draft.id, draft);
      return kept(draft);
    },
    remove: async (id) => {
      if (problem) return notKept(problem);
      drafts.delete(id);
      return kept(null);
    },
  };
}
