// How does the state change? One vanilla store; every change is one of the actions.
import { type Draft, produce } from 'immer';
import { createStore } from 'zustand/vanilla';
import type { Scenario } from '../model/Scenario.ts';
import type { AppState, AppStore, SessionState, Source, Viewpoint } from './AppState.ts';

export interface InitialState {
  readonly scenario: Scenario;
  readonly source: Source;
  readonly viewpoint?: Partial<Viewpoint>;
  readonly session?: Partial<SessionState>;
}

const START: Viewpoint = { phase: 0, view: 'graph', selection: null, application: null, openGroups: [] };
const SESSION: SessionState = {
  previousPhase: null,
  panelOpen: true,
  panelTab: 'why',
  theme: 'system',
  locale: 'sv',
  notice: null,
  dialog: null,
  loading: null,
};

const QUIET: Partial<SessionState> = { previousPhase: null, notice: null, dialog: null, loading: null };

const clampPhase = (scenario: Scenario, phase: number): number =>
  Math.max(0, Math.min(scenario.phases.length - 1, phase));

const openedState = (initial: InitialState): AppState => ({
  document: { scenario: initial.scenario, source: initial.source, past: [], future: [] },
  viewpoint: {
    ...START,
    ...initial.viewpoint,
    phase: clampPhase(initial.scenario, initial.viewpoint?.phase ?? 0),
  },
  session: { ...SESSION, ...initial.session },
});

/** A store that shows `initial`. Invalid phases are brought into range. */
export function createAppStore(initial: InitialState) {
  return createStore<AppStore>()((set, get) => {
    const replace = (scenario: Scenario, past: readonly Scenario[], future: readonly Scenario[]) =>
      set(({ document, viewpoint }) => ({
        document: { ...document, scenario, past, future },
        viewpoint: { ...viewpoint, phase: clampPhase(scenario, viewpoint.phase) },
      }));
    return {
      ...openedState(initial),
      open: (scenario, source, viewpoint = {}) =>
        set(({ session }) => openedState({ scenario, source, viewpoint, session: { ...session, ...QUIET } })),
      edit: (change) => {
        const { scenario, past } = get().document;
        const changed = change(scenario);
        if (changed !== scenario) replace(changed, [...past, scenario], []);
      },
      moveActors: (positions) =>
        get().edit(
          produce((scenario: Draft<Scenario>) => {
            scenario.layout = { ...scenario.layout, ...positions };
          }),
        ),
      undo: () => {
        const { scenario, past, future } = get().document;
        const last = past.at(-1);
        if (last) replace(last, past.slice(0, -1), [scenario, ...future]);
      },
      redo: () => {
        const { scenario, past, future } = get().document;
        const [next, ...rest] = future;
        if (next) replace(next, [...past, scenario], rest);
      },
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
          session: selection ? { ...session, panelTab: 'why' } : session,
        })),
      look: (changes) => set(({ viewpoint }) => ({ viewpoint: { ...viewpoint, ...changes } })),
      set: (changes) => set(({ session }) => ({ session: { ...session, ...changes } })),
    };
  });
}

export type AppStoreApi = ReturnType<typeof createAppStore>;
