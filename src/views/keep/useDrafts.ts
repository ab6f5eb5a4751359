// Which drafts does the list show, and what comes of what is done with them?
import { useCallback, useEffect, useState } from 'react';
import type { Draft, DraftHead } from '../../browser/drafts/Draft.ts';
import {
  type DraftRefusal,
  keepNow,
  listDrafts,
  removeDraft,
  renameDraft,
  restoreDraft,
} from '../../browser/drafts/keptDrafts.ts';
import type { DraftProblem } from '../../store/Keeping.ts';
import { useAppStore } from '../shared/useApp.ts';

interface Drafts {
  /** Null: on their way, or not to be had. */
  readonly heads: readonly DraftHead[] | null;
  readonly problem: DraftProblem | null;
  /** The last one that was deleted, which can be had back. */
  readonly removed: Draft | null;
  readonly refusal: { readonly id: string; readonly problem: DraftRefusal } | null;
  reload(): Promise<void>;
  rename(id: string, title: string): Promise<void>;
  remove(id: string): Promise<void>;
  restore(): Promise<void>;
}

export function useDrafts(): Drafts {
  const store = useAppStore();
  const [heads, setHeads] = useState<readonly DraftHead[] | null>(null);
  const [problem, setProblem] = useState<DraftProblem | null>(null);
  const [removed, setRemoved] = useState<Draft | null>(null);
  const [refusal, setRefusal] = useState<Drafts['refusal']>(null);
  const reload = useCallback(async () => {
    await keepNow(store);
    const list = await listDrafts();
    setHeads(list.ok ? list.value : null);
    setProblem(list.ok ? null : (list.problems[0] ?? null));
  }, [store]);
  useEffect(() => void reload(), [reload]);
  const refuse = (id: string, problems: readonly DraftRefusal[]) =>
    setRefusal(problems[0] ? { id, problem: problems[0] } : null);
  return {
    heads,
    problem,
    removed,
    refusal,
    reload,
    rename: async (id, title) => {
      const done = await renameDraft(store, id, title);
      refuse(id, done.ok ? [] : done.problems);
      await reload();
    },
    remove: async (id) => {
      const done = await removeDraft(id);
      refuse(id, done.ok ? [] : done.problems);
      if (done.ok) setRemoved(done.value);
      await reload();
    },
    restore: async () => {
      const done = removed && (await restoreDraft(removed));
      if (done?.ok) setRemoved(null);
      else if (done) setProblem(done.problems[0] ?? null);
      await reload();
    },
  };
}
