// How does the state change? One vanilla store; every change is one of the actions.
import { createStore } from 'zustand/vanilla';
import { applyEdit, findObstacle } from '../model/edits/applyEdit.ts';
import type { Edit } from '../model/edits/Edit.ts';
import type { Scenario } from '../model/Scenario.ts';
import type {
  AppState,
  AppStore,
  DocumentState,
  LastChange,
  ReviewedPlace,
  ReviewState,
  SessionState,
  Source,
  Step,
  Viewpoint,
} from './AppState.ts';
import { clampPhase, followPhase, keepViewpoint } from './keepViewpoint.ts';

export interface InitialState {
  readonly scenario: Scenario;
  readonly source: Source;
  /** Left out: as the source holds it, or not at all where nothing but the page holds it. */
  readonly saved?: Scenario | null;
  readonly viewpoint?: Partial<Viewpoint>;
  readonly session?: Partial<SessionState>;
}

const START: Viewpoint = { phase: 0, view: 'graph', selection: null, application: null, openGroups: [] };
const REVIEW: ReviewState = { scope: 'all', actor: null, at: null, isAsked: false };
const SESSION: SessionState = {
  previousPhase: null,
  panelOpen: true,
  panelTab: 'why',
  review: REVIEW,
  theme: 'system',
  locale: 'sv',
  notice: null,
  dialog: null,
  loading: null,
  lastChange: null,
  comparison: null,
  proposal: null,
  trial: null,
  keeping: { kind: 'unneeded' },
  leaving: null,
};

const QUIET: Partial<SessionState> = {
  review: REVIEW,
  previousPhase: null,
  notice: null,
  dialog: null,
  loading: null,
  lastChange: null,
  comparison: null,
  proposal: null,
  trial: null,
  leaving: null,
};

const isHeldBy = ({ kind }: Source): boolean => kind !== 'new' && kind !== 'pasted';

const openedState = ({ scenario, source, saved, ...initial }: InitialState): AppState => ({
  document: {
    scenario,
    source,
    opened: scenario,
    saved: saved === undefined && isHeldBy(source) ? scenario : (saved ?? null),
    past: [],
    future: [],
  },
  viewpoint: {
    ...START,
    ...initial.viewpoint,
    phase: clampPhase(scenario, initial.viewpoint?.phase ?? 0),
  },
  session: { ...SESSION, ...initial.session },
});

/** The state with another scenario in the document: the reader stays where they are, as far as that is there. */
function replace(
  { document, viewpoint, session }: AppState,
  next: Pick<DocumentState, 'scenario' | 'past' | 'future'>,
  change: Pick<LastChange, 'kind' | 'steps'>,
): AppState {
  const [before, after] = [document.scenario, next.scenario];
  const { previousPhase } = session;
  return {
    document: { ...document, ...next },
    viewpoint: keepViewpoint(viewpoint, before, after),
    session: {
      ...session,
      trial: null,
      lastChange: { ...change, before, after },
      previousPhase: previousPhase === null ? null : followPhase(previousPhase, before, after),
    },
  };
}

function editedState(state: AppState, edit: Edit): Partial<AppState> {
  const { scenario: before, past } = state.document;
  const obstacle = findObstacle(before, edit);
  if (obstacle) return { session: { ...state.session, notice: { kind: 'obstacle', obstacle } } };
  const after = applyEdit(before, edit);
  if (after === before) return {};
  const step: Step = { edit, before, after };
  return replace(state, { scenario: after, past: [...past, step], future: [] }, { kind: 'done', steps: [step] });
}

/** With `count` steps done; out of range, as many as there are. */
function stateAtStep(state: AppState, count: number): Partial<AppState> {
  const { past, future } = state.document;
  const all = [...past, ...future];
  const target = Math.max(0, Math.min(all.length, count));
  if (target === past.length) return {};
  const scenario = all[target - 1]?.after ?? all[0]?.before ?? state.document.scenario;
  const next = { scenario, past: all.slice(0, target), future: all.slice(target) };
  if (target < past.length) return replace(state, next, { kind: 'undone', steps: past.slice(target) });
  return replace(state, next, { kind: 'redone', steps: future.slice(0, target - past.length) });
}

/** The application that was chosen stays only where the thing is seen in it; a comparison gives way to the plan. */
function reviewedState(state: AppState, at: string, place: ReviewedPlace): Partial<AppState> {
  const { document, viewpoint, session } = state;
  const { selection, applications } = place;
  const phase = clampPhase(document.scenario, place.phase);
  const { application } = viewpoint;
  const isSeen = application === null || applications.length === 0 || applications.includes(application);
  return {
    viewpoint: {
      ...viewpoint,
      phase,
      selection,
      view: viewpoint.view === 'comparison' ? 'graph' : viewpoint.view,
      application: isSeen ? application : null,
    },
    session: {
      ...session,
      previousPhase: phase === viewpoint.phase ? session.previousPhase : viewpoint.phase,
      review: { ...session.review, at },
    },
  };
}

/** A store that shows `initial`. Invalid phases are brought into range. */
export function createAppStore(initial: InitialState) {
  return createStore<AppStore>()((set) => ({
    ...openedState(initial),
    open: (scenario, source, { viewpoint = {}, ...rest } = {}) =>
      set(({ session }) => openedState({ scenario, source, viewpoint, ...rest, session: { ...session, ...QUIET } })),
    edit: (edit) => set((state) => editedState(state, edit)),
    undo: () => set((state) => stateAtStep(state, state.document.past.length - 1)),
    redo: () => set((state) => stateAtStep(state, state.document.past.length + 1)),
    goToStep: (count) => set((state) => stateAtStep(state, count)),
    markSaved: (source, written) =>
      set(({ document }) => ({
        document: { ...document, saved: written ?? document.scenario, source: source ?? document.source },
      })),
    goToPhase: (phase) =>
      set(({ document, viewpoint, session }) => {
        const target = clampPhase(document.scenario, phase);
        if (target === viewpoint.phase) return {};
        return {
          viewpoint: { ...viewpoint, phase: target },
          session: { ...session, previousPhase: viewpoint.phase },
        };
      }),
    select: (selection) =>
      set(({ viewpoint, session }) => ({
        viewpoint: { ...viewpoint, selection },
        session: {
          ...session,
          trial: null,
          panelTab: selection ? 'why' : session.panelTab,
          review: session.review.at === null ? session.review : { ...session.review, at: null },
        },
      })),
    showReviewed: (at, place) => set((state) => reviewedState(state, at, place)),
    look: (changes) => set(({ viewpoint }) => ({ viewpoint: { ...viewpoint, ...changes } })),
    set: (changes) => set(({ session }) => ({ session: { ...session, ...changes } })),
  }));
}

export type AppStoreApi = ReturnType<typeof createAppStore>;
