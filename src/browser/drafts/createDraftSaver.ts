// When is a draft kept? A moment after the last change, never two at a time, always the latest; what fails is told, and
// tried again with the next change. If another tab has kept the same draft meanwhile, ours goes on under an id of its own.
import type { DraftProblem } from '../../store/Keeping.ts';
import type { Draft, DraftStore } from './Draft.ts';
import { toFingerprint } from './toFingerprint.ts';

/** What is to be kept, as it stands now; its text is made only when it is kept. */
export interface DraftWork extends Pick<Draft, 'title' | 'source' | 'baseline'> {
  readonly toText: () => string;
}

export type DraftStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly savedAt: number }
  | { readonly kind: 'failed'; readonly problem: DraftProblem };

export interface DraftTimer {
  now(): number;
  /** Returns what takes it back. */
  after(milliseconds: number, work: () => void): () => void;
}

export interface DraftSaverOptions {
  readonly store: DraftStore;
  readonly timer: DraftTimer;
  readonly id: string;
  /** Of the draft as it is kept; 0: it is not kept yet. */
  readonly revision: number;
  /** A new id each time. */
  readonly createId: () => string;
  readonly tell: (status: DraftStatus) => void;
  /** Our draft has a new id since another tab keeps the old one. */
  readonly tellFork: (id: string, from: string) => void;
}

export interface DraftSaver {
  change(work: DraftWork): void;
  /** At once what waits, as when the page is about to go. Done when nothing more is to be kept. */
  flush(): Promise<DraftStatus>;
  /** What is not known to be kept yet, as it would be; null: nothing. */
  unkept(): Draft | null;
  /** Drops what waits. */
  stop(): void;
  id(): string;
}

/** After the last change, but no later than so long after the first. */
export const QUIET_TIME = 500;
export const LONGEST_WAIT = 3000;

export function createDraftSaver({ store, timer, tell, tellFork, createId, ...start }: DraftSaverOptions): DraftSaver {
  let { id, revision } = start;
  let pending: DraftWork | null = null;
  let running: DraftWork | null = null;
  let pendingSince = 0;
  let cancel = () => {};
  let saving: Promise<void> | null = null;
  let status: DraftStatus = { kind: 'idle' };

  function become(next: DraftStatus): void {
    status = next;
    tell(next);
  }

  function toDraft({ toText, ...rest }: DraftWork): Draft {
    const text = toText();
    return { ...rest, id, savedAt: timer.now(), text, fingerprint: toFingerprint(text), revision: revision + 1 };
  }

  const toDraftOrNull = (work: DraftWork | null) => work && toDraft(work);

  async function put(work: DraftWork): Promise<void> {
    const draft = toDraft(work);
    const result = await store.put(draft);
    if (result.ok) {
      ({ revision } = draft);
      return become(pending ? { kind: 'waiting' } : { kind: 'saved', savedAt: draft.savedAt });
    }
    const problem = result.problems[0] ?? { kind: 'failed', name: '' };
    if (problem.kind === 'moved' || problem.kind === 'missing') return fork(work, problem);
    pending ??= work;
    become({ kind: 'failed', problem });
  }

  /** A draft that was deleted meanwhile begins anew, too. */
  function fork(work: DraftWork, problem: DraftProblem): Promise<void> {
    const from = id;
    id = createId();
    revision = 0;
    if (problem.kind === 'moved') tellFork(id, from);
    return put(work);
  }

  async function save(): Promise<void> {
    cancel();
    if (saving) return saving;
    const work = pending;
    if (!work) return;
    pending = null;
    become({ kind: 'saving' });
    running = work;
    saving = put(work).finally(() => {
      saving = null;
      running = null;
    });
    await saving;
  }

  return {
    change: (work) => {
      if (!pending || status.kind === 'failed') pendingSince = timer.now();
      pending = work;
      cancel();
      if (!saving) become({ kind: 'waiting' });
      const wait = Math.max(0, Math.min(QUIET_TIME, pendingSince + LONGEST_WAIT - timer.now()));
      cancel = timer.after(wait, () => void flush());
    },
    flush,
    unkept: () => toDraftOrNull(pending ?? running),
    stop: () => {
      cancel();
      pending = null;
    },
    id: () => id,
  };

  async function flush(): Promise<DraftStatus> {
    await save();
    // What was changed while the one before was kept, or is being kept on somebody else's call.
    while ((pending || saving) && status.kind !== 'failed') await save();
    return status;
  }
}
