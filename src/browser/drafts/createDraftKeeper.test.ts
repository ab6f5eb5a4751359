// Is a draft kept of what needs one, under an id of its own, and gone on with after a reload?
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../format/parseScenario.ts';
import { writeScenario } from '../../format/writeScenario.ts';
import { startScenario } from '../../model/edits/startScenario.ts';
import type { Scenario } from '../../model/Scenario.ts';
import type { Source } from '../../store/AppState.ts';
import { createAppStore } from '../../store/createAppStore.ts';
import { adoptDraft } from './adoptDraft.ts';
import { createDraftKeeper } from './createDraftKeeper.ts';
import { createMemoryDraftStore } from './createMemoryDraftStore.ts';
import type { DraftEnvironment } from './createSitting.ts';
import { isUnsavedDraft } from './Draft.ts';

const EXAMPLE: Source = { kind: 'address', path: 'scenarios/x.json' };
const FILE: Source = { kind: 'file', name: 'x.json' };
const plan = (title: string): Scenario =>
  startScenario({
    title,
    contract: 'GetCareContacts',
    versions: ['TKv1', 'TKv2'],
    consumers: ['K1'],
    producers: ['P1'],
    allToAll: true,
    words: { platform: 'NTJP', application: 'Journal', start: 'A', consumersFirst: 'B', producersThen: 'C' },
  });

function sit(source: Source, scenario = plan('Plan')) {
  const drafts = createMemoryDraftStore();
  const remembered: string[] = [];
  const released: string[] = [];
  let made = 0;
  const environment: DraftEnvironment = {
    store: drafts,
    claims: { claim: async () => true, release: (id) => released.push(id) },
    timer: { now: () => 7, after: () => () => {} },
    createId: () => `d${++made}`,
    remember: (id) => remembered.push(id),
  };
  const app = createAppStore({ scenario, source });
  const keeper = createDraftKeeper(app, environment);
  const list = async () => {
    const kept = await drafts.list();
    return kept.ok ? kept.value.map((head) => `${head.id} ${head.title} ${isUnsavedDraft(head) ? '•' : '='}`) : [];
  };
  const rename = (title: string) => app.getState().edit({ kind: 'renameScenario', title });
  return { app, drafts, keeper, list, rename, remembered, released };
}

const settled = () => new Promise((done) => setImmediate(done));

describe('what needs a draft', () => {
  it('an example does when it is changed, and not before', async () => {
    const { app, keeper, list, rename } = sit(EXAMPLE);
    expect(await keeper.flush()).toBe(false);
    expect([await list(), app.getState().session.keeping]).toEqual([[], { kind: 'unneeded' }]);
    rename('Changed');
    expect(app.getState().session.keeping).toEqual({ kind: 'waiting' });
    expect(await keeper.flush()).toBe(true);
    expect([await list(), app.getState().session.keeping]).toEqual([['d1 Changed •'], { kind: 'kept', at: 7 }]);
    app.getState().undo();
    await keeper.flush();
    expect(await list()).toEqual(['d1 Plan =']);
  });

  it.each([
    ['file', FILE, '='],
    ['pasted', { kind: 'pasted' } as const, '•'],
    ['new', { kind: 'new' } as const, '•'],
  ])('what a reload has from nowhere else does at once: %s', async (_, source, mark) => {
    const { keeper, list } = sit(source);
    expect(await keeper.flush()).toBe(true);
    expect(await list()).toEqual([`d1 Plan ${mark}`]);
  });

  it('what is saved to a file is the same as in the file, until it is changed again', async () => {
    const { app, keeper, list, rename } = sit({ kind: 'new' });
    app.getState().markSaved(FILE);
    await keeper.flush();
    expect(await list()).toEqual(['d1 Plan =']);
    rename('Changed');
    await keeper.flush();
    expect(await list()).toEqual(['d1 Changed •']);
  });
});

describe('another scenario', () => {
  it('gets a draft of its own; the one that was left stays, unless nothing was done in it', async () => {
    const { app, keeper, list, rename, remembered, released } = sit(FILE);
    rename('First');
    app.getState().open(plan('Second'), FILE);
    await keeper.flush();
    await settled();
    expect((await list()).toSorted()).toEqual(['d1 First •', 'd2 Second =']);
    app.getState().open(plan('Example'), EXAMPLE);
    await settled();
    expect(await list()).toEqual(['d1 First •']);
    expect([remembered, released, app.getState().session.keeping]).toEqual([
      ['d1', 'd2', 'd3'],
      ['d1', 'd2'],
      { kind: 'unneeded' },
    ]);
  });

  it('that is read from a draft goes on in it, and against the same file', async () => {
    const { app, drafts, keeper, list, rename } = sit(FILE);
    rename('Changed');
    await keeper.flush();
    const kept = await drafts.open('d1');
    if (!kept.ok) throw new Error('not kept');
    app.getState().open(plan('Example'), EXAMPLE);
    const read = parseScenario(kept.value.text);
    if (!read.ok) throw new Error('not read');
    adoptDraft(read.value, { head: kept.value, isKept: true });
    app.getState().open(read.value, FILE, { saved: null });
    expect([await keeper.flush(), keeper.id()]).toEqual([true, 'd1']);
    rename('Plan');
    await keeper.flush();
    expect(await list()).toEqual(['d1 Plan =']);
    expect(await drafts.open('d1')).toMatchObject({ value: { text: writeScenario(plan('Plan')) } });
  });
});

describe('a storage that is full', () => {
  it('is told once, and taken back when it works again', async () => {
    const { app, drafts, keeper, rename } = sit(EXAMPLE);
    const told = () => [app.getState().session.keeping.kind, app.getState().session.notice?.kind ?? null];
    drafts.fail({ kind: 'full' });
    rename('One');
    expect(await keeper.flush()).toBe(false);
    expect(told()).toEqual(['failed', 'draft-problem']);
    app.getState().set({ notice: null });
    rename('Two');
    await keeper.flush();
    expect(told()).toEqual(['failed', null]);
    drafts.fail(null);
    expect(await keeper.flush()).toBe(true);
    expect(told()).toEqual(['kept', null]);
  });

  it('leaves what is not kept to be written at once', () => {
    const { keeper, rename } = sit(EXAMPLE);
    expect(keeper.unkept()).toBeNull();
    rename('One');
    expect(keeper.unkept()).toMatchObject({ id: 'd1', title: 'One', revision: 1 });
  });
});

it('a draft that another tab has kept meanwhile is not overwritten, and that is said', async () => {
  const { app, drafts, keeper, list, rename, remembered } = sit(EXAMPLE);
  rename('Ours');
  await keeper.flush();
  const kept = await drafts.open('d1');
  if (!kept.ok) throw new Error('not kept');
  await drafts.put({ ...kept.value, title: 'Theirs', revision: 2 });
  rename('Ours, changed');
  await keeper.flush();
  expect((await list()).toSorted()).toEqual(['d1 Theirs •', 'd2 Ours, changed •']);
  expect([remembered, app.getState().session.notice, keeper.id()]).toEqual([
    ['d1', 'd2'],
    { kind: 'draft-forked' },
    'd2',
  ]);
});
