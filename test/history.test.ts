// Does the store lead back to the start and forth to the end, and keep the reader in a plan that exists?
import { expect, test } from 'vitest';
import { writeScenario } from '../src/format/writeScenario.ts';
import { findObstacle } from '../src/model/edits/applyEdit.ts';
import type { Edit } from '../src/model/edits/Edit.ts';
import type { Selection } from '../src/store/AppState.ts';
import { type AppStoreApi, createAppStore } from '../src/store/createAppStore.ts';
import { findUnknownInSelection } from '../src/store/findUnknownInSelection.ts';
import { drawEdit } from './drawEdit.ts';
import { always } from './plain/always.ts';
import { arbitraryOf, type Dice } from './plain/arbitrary/Dice.ts';
import { drawScenario } from './plain/arbitraryScenario.ts';
import { deepFreeze } from './plain/deepFreeze.ts';

const RUNS = 100;

function drawSelection(dice: Dice, store: AppStoreApi): Selection | null {
  const { consumers, producers } = store.getState().document.scenario;
  const actors = [...consumers, ...producers];
  if (actors.length === 0 || dice.chance(30)) return null;
  return { kind: 'actor', id: dice.one(actors).id };
}

/** Steps about, selects, and edits; tells the texts of the plan from the start on, one for each step. */
function work(dice: Dice, store: AppStoreApi): readonly string[] {
  const text = () => writeScenario(store.getState().document.scenario);
  const texts = [text()];
  for (let count = dice.whole(1, 15); count > 0; count--) {
    const { document, goToPhase, select, edit } = store.getState();
    goToPhase(dice.whole(0, document.scenario.phases.length - 1));
    select(drawSelection(dice, store));
    const drawn: Edit = drawEdit(dice, document.scenario);
    const isOffered = findObstacle(document.scenario, drawn) === null;
    edit(drawn);
    const { past, scenario } = store.getState().document;
    expect(past.length).toBe(isOffered && scenario !== document.scenario ? texts.length : texts.length - 1);
    if (past.length === texts.length) texts.push(text());
    expectReader(store);
  }
  return texts;
}

function expectReader(store: AppStoreApi): void {
  const { document, viewpoint, session } = store.getState();
  const { phases } = document.scenario;
  expect(phases[viewpoint.phase]).toBeDefined();
  if (session.previousPhase !== null) expect(phases[session.previousPhase]).toBeDefined();
  if (viewpoint.selection) expect(findUnknownInSelection(document.scenario, viewpoint.selection)).toEqual([]);
}

test('any edits, and as many undos, is the start; and as many redos the end', () => {
  let steps = 0;
  always(
    RUNS,
    arbitraryOf((dice) => {
      const scenario = deepFreeze(drawScenario(dice));
      const store = createAppStore({ scenario, source: { kind: 'file', name: 'x.json' } });
      const texts = work(dice, store);
      return { scenario, store, texts, target: dice.whole(0, texts.length - 1) };
    }),
    ({ scenario, store, texts, target }) => {
      const text = () => writeScenario(store.getState().document.scenario);
      steps += texts.length - 1;
      for (const before of texts.toReversed()) {
        expect(text()).toBe(before);
        store.getState().undo();
        expectReader(store);
      }
      expect(store.getState().document.scenario).toBe(scenario);
      for (const after of texts.slice(1)) {
        store.getState().redo();
        expect(text()).toBe(after);
        expectReader(store);
      }
      store.getState().goToStep(target);
      expect(text()).toBe(texts[target]);
    },
  );
  expect(steps).toBeGreaterThan(RUNS);
}, 120_000);
