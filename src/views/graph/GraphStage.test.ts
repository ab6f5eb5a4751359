import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyse } from '../../engine/analyse.ts';
import { createWords } from '../../i18n/createWords.ts';
import type { Scenario } from '../../model/Scenario.ts';
import { createGraphStage, type Scene } from './GraphStage.ts';
import { planGraph } from './planGraph.ts';
import { routeLines } from './routeLines.ts';
import { setScene, toBoxes } from './setScene.ts';
import type { FocusTarget } from './toFocus.ts';
import { toGraph } from './toGraph.ts';

const scenario: Scenario = JSON.parse(
  readFileSync(new URL('../../../scenarios/sammanhallen-journal.json', import.meta.url), 'utf8'),
);
const words = createWords('en');
const source = planGraph(analyse(scenario), []);
const boxes = toBoxes(source.plan, {}, {});
const routes = routeLines(source.plan, boxes);
const sceneAt = (phase: number, selected: FocusTarget | null, before: Scene | null = null) => {
  const graph = toGraph(source, { phase, application: null, words }, before?.graph ?? null);
  return setScene({ plan: source.plan, graph, routes, boxes, words, selected }, before);
};
const CARD: FocusTarget = { kind: 'card', id: 'kommunvyn' };

test('what is pointed at goes before what is selected, and gives it back', () => {
  const stage = createGraphStage(sceneAt(2, CARD));
  expect(stage.getState().focus?.target).toEqual(CARD);
  stage.getState().point({ kind: 'platform', id: 'ntjp' });
  expect(stage.getState().focus?.target).toEqual({ kind: 'platform', id: 'ntjp' });
  stage.getState().point(null);
  expect(stage.getState().focus?.target).toEqual(CARD);
});

test('a pointer that rests while a phase is stepped points at nothing', () => {
  const first = sceneAt(2, null);
  const stage = createGraphStage(first);
  stage.getState().point(CARD);
  stage.getState().show(sceneAt(3, null, first));
  expect(stage.getState().focus).toBeNull();
});

test('broken links have a line and a label with their code; both are kept while nothing moves', () => {
  const scene = sceneAt(2, null);
  const labels = [...scene.labels.values()].map(({ kind, text }) => `${kind} ${text}`);
  expect(labels).toEqual(['broken 4 × VP007']);
  expect([...scene.gaps.keys()]).toEqual(['pair norrsund-lasvy granland']);
  const again = sceneAt(2, CARD, scene);
  expect(again.gaps).toBe(scene.gaps);
  expect(again.labels).toBe(scene.labels);
});
