// How are two plans shown by views that each know of one? A store for each side, which follows the page's own.
import type { Comparison } from '../engine/Comparison.ts';
import type { Edit } from '../model/edits/Edit.ts';
import type { Layout, Scenario } from '../model/Scenario.ts';
import type { AppState, Selection } from './AppState.ts';
import { type AppStoreApi, createAppStore } from './createAppStore.ts';
import { findUnknownInSelection } from './findUnknownInSelection.ts';
import { selectComparedColumn } from './selectComparison.ts';

export interface Sides {
  readonly a: AppStoreApi;
  readonly b: AppStoreApi;
}

/** `layout`: where the boxes of both stand. */
export function createSides(main: AppState, comparison: Comparison, layout: Layout): Sides {
  const side = (name: 'a' | 'b') => {
    const scenario = { ...comparison[name].scenario, layout };
    const { viewpoint, session } = followed(main, comparison, name);
    return createAppStore({
      scenario,
      source: { kind: 'carried' },
      viewpoint,
      session: { ...session, panelOpen: false },
    });
  };
  return { a: side('a'), b: side('b') };
}

/** What is chosen on a side is chosen on the page, and a box that is moved on one side moves on both. Returns what ends it. */
export function connectSides(main: AppStoreApi, sides: Sides, comparison: Comparison): () => void {
  const ends = (['a', 'b'] as const).map((name) => {
    const side = sides[name];
    const other = sides[name === 'a' ? 'b' : 'a'];
    return side.subscribe(({ viewpoint, document }, before) => {
      if (viewpoint.selection !== before.viewpoint.selection) choose(main, viewpoint.selection);
      if (viewpoint.openGroups !== before.viewpoint.openGroups)
        main.getState().look({ openGroups: viewpoint.openGroups });
      const { layout } = document.scenario;
      if (
        layout &&
        layout !== before.document.scenario.layout &&
        layout !== other.getState().document.scenario.layout
      ) {
        const there = other.getState().document;
        other.setState({ document: { ...there, scenario: { ...there.scenario, layout } } });
      }
    });
  });
  const end = main.subscribe((state) => {
    if (!state.session.comparison) return;
    for (const name of ['a', 'b'] as const) {
      const { viewpoint, session } = followed(state, comparison, name);
      const side = sides[name].getState();
      const isSame = (Object.keys(viewpoint) as (keyof typeof viewpoint)[]).every((key) => {
        return viewpoint[key] === side.viewpoint[key];
      });
      if (!isSame) sides[name].setState({ viewpoint: { ...side.viewpoint, ...viewpoint } });
      if (session.locale !== side.session.locale) side.set(session);
    }
  });
  const ended = (['a', 'b'] as const).map((name) => divertEdits(main, sides[name], name));
  return () => [...ends, end, ...ended].forEach((stop) => void stop());
}

/** Boxes are moved on the sides alone. Any other edit is the open plan's; the other plan is not edited here. */
function divertEdits(main: AppStoreApi, side: AppStoreApi, name: 'a' | 'b'): () => void {
  const { edit: move } = side.getState();
  const edit = (one: Edit) => {
    const { session, set, edit: change } = main.getState();
    if (one.kind === 'moveBoxes' || one.kind === 'resetLayout') move(one);
    else if ((name === 'b') === session.comparison?.isSwapped) change(one);
    else set({ notice: { kind: 'other-plan' } });
  };
  side.setState({ edit });
  return () => side.setState({ edit: move });
}

function choose(main: AppStoreApi, selection: Selection | null): void {
  const { viewpoint, select } = main.getState();
  if (viewpoint.selection !== selection) select(selection);
}

function followed(main: AppState, comparison: Comparison, name: 'a' | 'b') {
  const { scenario } = comparison[name];
  const { selection, application, openGroups } = main.viewpoint;
  return {
    viewpoint: {
      phase: phaseShown(comparison, selectComparedColumn(main), name),
      selection: selection && isKnown(scenario, selection) ? selection : null,
      application: scenario.applications.some(({ id }) => id === application) ? application : null,
      openGroups,
    },
    session: { locale: main.session.locale },
  };
}

const isKnown = (scenario: Scenario, selection: Selection): boolean =>
  findUnknownInSelection(scenario, selection).length === 0;

/** A plan that lacks the phase stands where it stood before it. */
export function phaseShown({ phases }: Comparison, column: number, name: 'a' | 'b'): number {
  for (let i = column; i >= 0; i--) {
    const phase = phases[i]?.[name];
    if (phase !== undefined && phase !== null) return phase;
  }
  return 0;
}
