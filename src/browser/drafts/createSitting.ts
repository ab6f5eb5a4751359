// How is the draft of one open scenario kept, from its opening until another one is opened?
import { writeScenario } from '../../format/writeScenario.ts';
import type { Scenario } from '../../model/Scenario.ts';
import type { AppState, DocumentState, Source } from '../../store/AppState.ts';
import type { AppStoreApi } from '../../store/createAppStore.ts';
import type { DraftProblem, Keeping } from '../../store/Keeping.ts';
import { selectIsUnsaved } from '../../store/selectIsUnsaved.ts';
import { findAdoption } from './adoptDraft.ts';
import { createDraftSaver, type DraftSaver, type DraftStatus, type DraftTimer } from './createDraftSaver.ts';
import type { DraftStore } from './Draft.ts';
import type { DraftClaims } from './DraftClaims.ts';
import { toFingerprint } from './toFingerprint.ts';

export interface DraftEnvironment {
  readonly store: DraftStore;
  readonly claims: DraftClaims;
  readonly timer: DraftTimer;
  readonly createId: () => string;
  /** So that a reload finds it. */
  readonly remember: (id: string) => void;
}

export interface Sitting {
  readonly saver: DraftSaver;
  /** The document has changed. */
  follow(state: AppState): void;
  /** Another one is open. `last`: as it was left. */
  leave(last: DocumentState): Promise<void>;
}

/** A reload has these from nowhere else. */
const ONLY_HERE: readonly Source['kind'][] = ['file', 'pasted', 'new'];

/** What is as it was opened, and can be opened so again, needs no draft. */
const needsDraft = (state: AppState): boolean =>
  state.document.scenario !== state.document.opened ||
  selectIsUnsaved(state) ||
  ONLY_HERE.includes(state.document.source.kind);

/** Of what is open now. */
export function createSitting(app: AppStoreApi, environment: DraftEnvironment): Sitting {
  const { store, claims, timer, createId, remember } = environment;
  const { opened } = app.getState().document;
  const adoption = findAdoption(opened);
  const baselineOf = createBaseline(adoption?.head.baseline ?? null);
  const begin = (id: string) => {
    remember(id);
    void claims.claim(id);
    return id;
  };
  const saver = createDraftSaver({
    store,
    timer,
    id: begin(adoption?.head.id ?? createId()),
    revision: adoption?.head.revision ?? 0,
    createId,
    tell: createTeller(app, opened),
    tellFork: (id, from) => {
      claims.release(from);
      begin(id);
      if (isOpen(app, opened)) app.getState().set({ notice: { kind: 'draft-forked' } });
    },
  });
  let isKept = adoption !== null;
  const follow = (state: AppState) => {
    if (!isKept && !needsDraft(state)) return;
    isKept = true;
    const { scenario, source, saved } = state.document;
    const { title } = scenario;
    saver.change({ title, source, baseline: baselineOf(saved), toText: () => writeScenario(scenario) });
  };
  app
    .getState()
    .set({ keeping: adoption?.isKept ? { kind: 'kept', at: adoption.head.savedAt } : { kind: 'unneeded' } });
  if (!adoption?.isKept) follow(app.getState());
  return {
    saver,
    follow,
    leave: async (last) => {
      await saver.flush();
      const isUntouched = adoption === null && last.scenario === last.opened && last.scenario === last.saved;
      if (isKept && isUntouched) await store.remove(saver.id());
      claims.release(saver.id());
    },
  };
}

const isOpen = (app: AppStoreApi, opened: Scenario): boolean => app.getState().document.opened === opened;

/** `before`: the baseline of a draft whose file is not at hand. */
function createBaseline(before: string | null) {
  let of: Scenario | null = null;
  let baseline = before;
  return (saved: Scenario | null): string | null => {
    if (saved !== null && saved !== of) {
      of = saved;
      baseline = toFingerprint(writeScenario(saved));
    }
    return baseline;
  };
}

/** What fails is told once, until it works again. */
function createTeller(app: AppStoreApi, opened: Scenario) {
  let told: DraftProblem['kind'] | null = null;
  return (status: DraftStatus) => {
    if (!isOpen(app, opened)) return;
    const { session, set } = app.getState();
    if (status.kind === 'failed') {
      const isNews = told !== status.problem.kind && session.notice?.kind !== 'problems';
      told = status.problem.kind;
      set({ keeping: status, ...(isNews && { notice: { kind: 'draft-problem', problem: status.problem } }) });
    } else if (status.kind === 'saved') {
      const isMended = told !== null && session.notice?.kind === 'draft-problem';
      told = null;
      set({ keeping: toKeeping(status), ...(isMended && { notice: null }) });
    } else if (told === null) set({ keeping: toKeeping(status) });
  };
}

function toKeeping(status: Exclude<DraftStatus, { kind: 'failed' }>): Keeping {
  if (status.kind === 'saved') return { kind: 'kept', at: status.savedAt };
  return { kind: status.kind === 'idle' ? 'unneeded' : 'waiting' };
}
