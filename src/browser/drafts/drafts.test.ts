import { describe, expect, it } from 'vitest';
import { createDraftSaver, type DraftStatus, type DraftWork, LONGEST_WAIT, QUIET_TIME } from './createDraftSaver.ts';
import { createMemoryDraftStore, type MemoryDraftStore } from './createMemoryDraftStore.ts';
import type { Draft, DraftStore } from './Draft.ts';
import { createChannelClaims, createLockClaims, type DraftChannel, type DraftClaims } from './DraftClaims.ts';
import { openDraft } from './openDraft.ts';
import { toFingerprint } from './toFingerprint.ts';

const work = (text: string): DraftWork => ({
  title: text,
  source: { kind: 'file', name: 'x.json' },
  baseline: toFingerprint('start'),
  toText: () => text,
});
const draft = (id: string, text: string, revision = 1): Draft => {
  const { toText, ...rest } = work(text);
  return { ...rest, id, text: toText(), fingerprint: toFingerprint(toText()), savedAt: 1, revision };
};

/** A clock that stands until it is moved. */
function createClock() {
  let now = 1000;
  let waiting: { at: number; work: () => void }[] = [];
  return {
    now: () => now,
    after: (milliseconds: number, job: () => void) => {
      const entry = { at: now + milliseconds, work: job };
      waiting.push(entry);
      return () => {
        waiting = waiting.filter((each) => each !== entry);
      };
    },
    pass: async (milliseconds: number) => {
      now += milliseconds;
      const due = waiting.filter(({ at }) => at <= now);
      waiting = waiting.filter(({ at }) => at > now);
      for (const each of due) each.work();
      await new Promise((done) => setImmediate(done));
    },
  };
}

function sit(store: DraftStore, id: string, revision = 0) {
  const clock = createClock();
  const told: DraftStatus[] = [];
  const forks: string[] = [];
  let made = 0;
  const saver = createDraftSaver({
    store,
    timer: clock,
    id,
    revision,
    createId: () => `${id}-${++made}`,
    tell: (status) => told.push(status),
    tellFork: (to, from) => forks.push(`${from} → ${to}`),
  });
  return { clock, told, forks, saver };
}

const textsIn = async (store: MemoryDraftStore): Promise<Record<string, string>> => {
  const list = await store.list();
  const ids = list.ok ? list.value.map(({ id }) => id) : [];
  const drafts = await Promise.all(ids.map((id) => store.open(id)));
  return Object.fromEntries(drafts.flatMap((each) => (each.ok ? [[each.value.id, each.value.text]] : [])));
};

describe('keeping', () => {
  it('waits for a pause, and keeps the latest', async () => {
    const store = createMemoryDraftStore();
    const { clock, saver, told } = sit(store, 'a');
    saver.change(work('one'));
    await clock.pass(QUIET_TIME - 1);
    saver.change(work('two'));
    await clock.pass(QUIET_TIME - 1);
    expect(await textsIn(store)).toEqual({});
    await clock.pass(1);
    expect(await textsIn(store)).toEqual({ a: 'two' });
    expect(told.map(({ kind }) => kind)).toEqual(['waiting', 'waiting', 'saving', 'saved']);
    expect(told.at(-1)).toEqual({ kind: 'saved', savedAt: clock.now() });
  });

  it('does not wait for ever while somebody keeps changing', async () => {
    const store = createMemoryDraftStore();
    const { clock, saver } = sit(store, 'a');
    for (let passed = 0; passed < LONGEST_WAIT; passed += 100) {
      saver.change(work(String(passed)));
      await clock.pass(100);
    }
    expect(Object.keys(await textsIn(store))).toEqual(['a']);
  });

  it('keeps one at a time, and afterwards what was changed meanwhile', async () => {
    const store = createMemoryDraftStore();
    let running = 0;
    let most = 0;
    const slow: DraftStore = {
      ...store,
      put: async (each) => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((done) => setImmediate(done));
        running -= 1;
        return store.put(each);
      },
    };
    const { saver } = sit(slow, 'a');
    saver.change(work('one'));
    const first = saver.flush();
    saver.change(work('two'));
    expect(await Promise.all([first, saver.flush()])).toMatchObject([{ kind: 'saved' }, { kind: 'saved' }]);
    expect({ most, texts: await textsIn(store) }).toEqual({ most: 1, texts: { a: 'two' } });
  });

  it.each([{ kind: 'full' }, { kind: 'blocked', name: 'SecurityError' }] as const)(
    'says that the storage is $kind, and keeps when it is so no more',
    async (problem) => {
      const store = createMemoryDraftStore();
      const { saver } = sit(store, 'a');
      store.fail(problem);
      saver.change(work('one'));
      expect(await saver.flush()).toEqual({ kind: 'failed', problem });
      store.fail(null);
      expect(await saver.flush()).toMatchObject({ kind: 'saved' });
      expect(await textsIn(store)).toEqual({ a: 'one' });
    },
  );

  it('drops what waits when it is stopped', async () => {
    const store = createMemoryDraftStore();
    const { clock, saver } = sit(store, 'a');
    saver.change(work('one'));
    saver.stop();
    await clock.pass(LONGEST_WAIT);
    expect(await textsIn(store)).toEqual({});
  });
});

describe('two tabs', () => {
  it('that keep the same draft without knowing it do not overwrite each other', async () => {
    const store = createMemoryDraftStore();
    await store.put(draft('a', 'start'));
    const one = sit(store, 'a', 1);
    const other = sit(store, 'a', 1);
    one.saver.change(work('one'));
    await one.saver.flush();
    other.saver.change(work('other'));
    await other.saver.flush();
    one.saver.change(work('one more'));
    await one.saver.flush();
    expect(await textsIn(store)).toEqual({ a: 'one more', 'a-1': 'other' });
    expect([one.forks, other.forks, other.saver.id()]).toEqual([[], ['a → a-1'], 'a-1']);
  });

  it('a draft that is deleted in one while it is edited in the other begins anew', async () => {
    const store = createMemoryDraftStore();
    await store.put(draft('a', 'start'));
    const { saver, forks } = sit(store, 'a', 1);
    await store.remove('a');
    saver.change(work('one'));
    expect(await saver.flush()).toMatchObject({ kind: 'saved' });
    expect([await textsIn(store), forks]).toEqual([{ 'a-1': 'one' }, []]);
  });

  /** Each gives the claims of another tab. */
  const KINDS: readonly (readonly [string, () => () => DraftClaims])[] = [
    ['locks', () => lockTabs()],
    ['a channel', () => channelTabs()],
  ];
  it.each(KINDS)('see each other through %s: what one has open is opened as a copy', async (_, start) => {
    const openTab = start();
    const store = createMemoryDraftStore();
    await store.put(draft('a', 'start', 1));
    const [one, other, third] = [openTab(), openTab(), openTab()];
    expect(await openDraft({ store, claims: one }, 'a', 'b')).toMatchObject({
      value: { draft: { id: 'a' }, forkedFrom: null },
    });
    const copy = { ok: true, value: { draft: { ...draft('b', 'start'), revision: 0 }, forkedFrom: 'a' } };
    expect(await openDraft({ store, claims: other }, 'a', 'b')).toEqual(copy);
    expect(await one.claim('a')).toBe(true);
    expect(await third.claim('b')).toBe(false);
    one.release('a');
    await new Promise((done) => setImmediate(done));
    expect(await third.claim('a')).toBe(true);
  });

  it.each([[[0, 1, 2]], [[2, 1, 0]], [[1, 2, 0]]])(
    'that claim at once, in the order %j, do not both get it',
    async (order) => {
      const openTab = channelTabs();
      const tabs = [openTab(), openTab(), openTab()];
      const got = await Promise.all(order.map((index) => tabs[index]?.claim('a')));
      expect(got.filter(Boolean)).toHaveLength(1);
    },
  );
});

function lockTabs(): () => DraftClaims {
  const taken = new Set<string>();
  const locks = {
    request: async (name: string, _: unknown, work: (lock: { name: string } | null) => Promise<void>) => {
      if (taken.has(name)) return work(null);
      taken.add(name);
      await work({ name });
      taken.delete(name);
    },
  };
  return () => createLockClaims(locks as unknown as LockManager);
}

function channelTabs(): () => DraftClaims {
  const listeners: { tab: string; listen: (event: { data: unknown }) => void }[] = [];
  return () => {
    const tab = `tab-${listeners.length}`;
    const channel: DraftChannel = {
      postMessage: (data) => {
        for (const each of listeners.filter((one) => one.tab !== tab)) each.listen({ data });
      },
      addEventListener: (_, listen) => listeners.push({ tab, listen }),
    };
    return createChannelClaims(channel, tab, () => new Promise((done) => setImmediate(done)));
  };
}

describe('the list', () => {
  it('shows the latest first, without the texts; deletes', async () => {
    const store = createMemoryDraftStore();
    await store.put({ ...draft('a', 'one'), savedAt: 5 });
    await store.put({ ...draft('b', 'two'), savedAt: 9 });
    const list = await store.list();
    expect(list.ok && list.value.map(({ id, title }) => `${id} ${title}`)).toEqual(['b two', 'a one']);
    expect(JSON.stringify(list)).not.toContain('"text"');
    await store.remove('b');
    expect(await store.open('b')).toEqual({ ok: false, problems: [{ kind: 'missing' }] });
  });

  it('says that it cannot be read', async () => {
    const store = createMemoryDraftStore();
    store.fail({ kind: 'blocked', name: 'SecurityError' });
    expect(await store.list()).toEqual({ ok: false, problems: [{ kind: 'blocked', name: 'SecurityError' }] });
  });
});

it('two texts that differ have different fingerprints', () => {
  expect(toFingerprint('Övergång')).toMatch(/^[\da-f]{8}-10$/);
  expect(toFingerprint('a')).not.toBe(toFingerprint('b'));
});
