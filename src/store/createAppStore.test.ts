// Does the store do, undo and redo, and keep the reader where they stand?
import { describe, expect, it } from 'vitest';
import type { Edit } from '../model/edits/Edit.ts';
import { startScenario } from '../model/edits/startScenario.ts';
import type { AppState } from './AppState.ts';
import { createAppStore } from './createAppStore.ts';

const plan = startScenario({
  title: 'Plan',
  contract: 'GetCareContacts',
  versions: ['TKv1', 'TKv2'],
  consumers: ['K1', 'K2'],
  producers: ['P1'],
  allToAll: true,
  words: {
    platform: 'NTJP',
    application: 'Journal',
    start: 'Start',
    consumersFirst: 'Konsumenterna',
    producersThen: 'Producenterna',
  },
});
const [start = '', second = '', third = ''] = plan.phases.map(({ id }) => id);
const rename = (name: string): Edit => ({ kind: 'renameActor', actor: 'k1', name });
const open = () => createAppStore({ scenario: plan, source: { kind: 'file', name: 'plan.json' } });
const nameOf = ({ document }: AppState) => document.scenario.consumers[0]?.name;

describe('an edit', () => {
  it('is one step, that undo takes back and redo makes again', () => {
    const store = open();
    store.getState().edit(rename('Region X'));
    store.getState().edit(rename('Region Y'));
    store.getState().undo();
    expect(nameOf(store.getState())).toBe('Region X');
    expect(store.getState().session.lastChange).toMatchObject({
      kind: 'undone',
      steps: [{ edit: rename('Region Y') }],
    });
    store.getState().undo();
    expect(store.getState().document.scenario).toBe(plan);
    store.getState().undo();
    expect(store.getState().document.scenario).toBe(plan);
    store.getState().redo();
    store.getState().redo();
    expect(nameOf(store.getState())).toBe('Region Y');
    expect(store.getState().session.lastChange?.kind).toBe('redone');
  });

  it('that changes nothing is no step', () => {
    const store = open();
    store.getState().edit(rename('K1'));
    expect(store.getState().document.past).toEqual([]);
    expect(store.getState().session.lastChange).toBeNull();
  });

  it('that cannot be made changes nothing and says why', () => {
    const store = open();
    store.getState().edit(rename('  '));
    expect(store.getState().document.scenario).toBe(plan);
    expect(store.getState().session.notice).toEqual({ kind: 'obstacle', obstacle: { code: 'blank-name' } });
  });

  it('after an undo forgets what was undone', () => {
    const store = open();
    store.getState().edit(rename('Region X'));
    store.getState().undo();
    store.getState().edit(rename('Region Y'));
    store.getState().redo();
    expect(nameOf(store.getState())).toBe('Region Y');
    expect(store.getState().document.future).toEqual([]);
  });
});

it('one goes to any step of the sitting, back and forth', () => {
  const store = open();
  const names = ['A', 'B', 'C'];
  for (const name of names) store.getState().edit(rename(name));
  store.getState().goToStep(1);
  expect(nameOf(store.getState())).toBe('A');
  expect(store.getState().document.future.map(({ edit }) => edit)).toEqual([rename('B'), rename('C')]);
  store.getState().goToStep(0);
  expect(store.getState().document.scenario).toBe(plan);
  expect(store.getState().session.lastChange?.steps).toHaveLength(1);
  store.getState().goToStep(99);
  expect(nameOf(store.getState())).toBe('C');
});

describe('the reader', () => {
  it('stays in the same phase when one is put in before it', () => {
    const store = open();
    store.getState().goToPhase(1);
    store.getState().goToPhase(2);
    store.getState().edit({ kind: 'addPhase', id: 'new', title: 'Ny', after: start });
    const { document, viewpoint, session } = store.getState();
    expect(document.scenario.phases[viewpoint.phase]?.id).toBe(third);
    expect(document.scenario.phases[session.previousPhase ?? -1]?.id).toBe(second);
  });

  it('lets go of what is removed', () => {
    const store = open();
    store.getState().select({ kind: 'actor', id: 'k1' });
    store.getState().edit({ kind: 'removeActor', actor: 'k1' });
    expect(store.getState().viewpoint.selection).toBeNull();
  });

  it('stands in a phase that exists when theirs is removed', () => {
    const store = open();
    store.getState().goToPhase(2);
    store.getState().edit({ kind: 'removePhase', phase: third });
    expect(store.getState().viewpoint.phase).toBe(1);
    expect(store.getState().session.previousPhase).toBe(0);
  });
});

describe('a row of the review', () => {
  const place = { phase: 2, selection: { kind: 'actor', id: 'k1' }, applications: ['other'] } as const;
  const look = (store: ReturnType<typeof open>) => {
    const { viewpoint, session } = store.getState();
    return [viewpoint.phase, viewpoint.application, session.panelTab, session.review.at, session.previousPhase];
  };

  it('leads to its place, beside which the review stays, in an application in which it is seen', () => {
    const store = open();
    const application = plan.applications[0]?.id ?? null;
    store.getState().look({ application });
    store.getState().set({ panelTab: 'review' });
    store.getState().showReviewed('a', { ...place, applications: [application ?? ''] });
    expect(look(store)).toEqual([2, application, 'review', 'a', 0]);
    store.getState().showReviewed('b', { ...place, phase: 1 });
    expect(look(store)).toEqual([1, null, 'review', 'b', 2]);
    expect(store.getState().viewpoint.selection).toEqual({ kind: 'actor', id: 'k1' });
  });

  it('is no longer what led here once something else is selected, or nothing', () => {
    const store = open();
    store.getState().set({ panelTab: 'review' });
    store.getState().showReviewed('a', place);
    store.getState().select(null);
    expect(look(store)).toEqual([2, null, 'review', null, 0]);
    store.getState().showReviewed('a', place);
    store.getState().select({ kind: 'actor', id: 'k2' });
    expect(look(store)).toEqual([2, null, 'why', null, 0]);
  });

  it('gives way to another plan', () => {
    const store = open();
    store.getState().set({ review: { scope: 'here', actor: 'k1', at: 'a', isAsked: false } });
    store.getState().open(plan, { kind: 'new' });
    expect(store.getState().session.review).toEqual({ scope: 'all', actor: null, at: null, isAsked: false });
  });
});

describe('what is saved', () => {
  const isSaved = ({ document }: AppState) => document.saved === document.scenario;

  it('is what a file holds, also after an undo', () => {
    const store = open();
    expect(isSaved(store.getState())).toBe(true);
    store.getState().edit(rename('Region X'));
    expect(isSaved(store.getState())).toBe(false);
    store.getState().undo();
    expect(isSaved(store.getState())).toBe(true);
  });

  it('is told by whoever saves', () => {
    const store = open();
    store.getState().edit(rename('Region X'));
    store.getState().markSaved({ kind: 'file', name: 'x.json' });
    expect(isSaved(store.getState())).toBe(true);
    expect(store.getState().document.source).toEqual({ kind: 'file', name: 'x.json' });
  });

  it('is nothing, of what is started or pasted', () => {
    const store = open();
    store.getState().open(plan, { kind: 'new' });
    expect(isSaved(store.getState())).toBe(false);
    store.getState().open(plan, { kind: 'pasted' });
    expect(isSaved(store.getState())).toBe(false);
  });
});
