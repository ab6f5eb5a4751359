// Is what was before the last change known still, and is nothing worked out twice?
import { expect, it } from 'vitest';
import { aPlan } from '../../test/planText.ts';
import type { Edit } from '../model/edits/Edit.ts';
import { createAppStore } from './createAppStore.ts';
import { selectAnalysis } from './selectAnalysis.ts';
import { selectVerdictNews } from './selectVerdictNews.ts';

const open = () =>
  createAppStore({
    scenario: aPlan('c1: v1\np1: v1\nf1: c1 p1 +v2'),
    source: { kind: 'file', name: 'plan.json' },
  });
const drop: Edit = { kind: 'removeVersionFromActor', actor: 'p1', version: 'v2', phase: 'f1' };

it('there is no news before anything was changed, nor when boxes were moved', () => {
  const store = open();
  expect(selectVerdictNews(store.getState())).toBeNull();
  store.getState().edit({ kind: 'moveBoxes', positions: { c1: { x: 1, y: 2 } } });
  expect(selectVerdictNews(store.getState())).toBeNull();
});

it('news are of the plan before and after, whose analyses are those that were shown', () => {
  const store = open();
  const before = selectAnalysis(store.getState());
  store.getState().edit(drop);
  const news = selectVerdictNews(store.getState());
  expect(news?.a).toBe(before);
  expect(news?.b).toBe(selectAnalysis(store.getState()));
  expect(news?.phases.map(({ differing }) => differing)).toEqual([0, 1]);
  expect(selectVerdictNews(store.getState())).toBe(news);
});

it('an undo is news too, and takes the analysis from before', () => {
  const store = open();
  const before = selectAnalysis(store.getState());
  store.getState().edit(drop);
  store.getState().edit({ kind: 'renameActor', actor: 'c1', name: 'Ny' });
  expect(selectVerdictNews(store.getState())?.phases.every(({ differing }) => differing === 0)).toBe(true);
  store.getState().goToStep(0);
  expect(selectAnalysis(store.getState())).toBe(before);
  expect(selectVerdictNews(store.getState())?.b).toBe(before);
});
