// Where are drafts kept? In this browser's IndexedDB. Head and text apart, so that a list does not read every scenario.
import { createStore, promisifyRequest, type UseStore } from 'idb-keyval';
import type { DraftProblem } from '../../store/Keeping.ts';
import {
  type Draft,
  type DraftHead,
  type DraftStore,
  findConflict,
  type Kept,
  kept,
  latestFirst,
  notKept,
} from './Draft.ts';

const HEAD = 'head:';
const TEXT = 'text:';
/** All keys that begin with `head:`. */
const heads = () => IDBKeyRange.bound(HEAD, `${HEAD}\uffff`);

const BLOCKING = [
  'SecurityError',
  'InvalidStateError',
  'UnknownError',
  'NotAllowedError',
  'ReferenceError',
  'VersionError',
];

function toProblem(error: unknown): DraftProblem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : String(error);
  if (name === 'QuotaExceededError') return { kind: 'full' };
  return BLOCKING.includes(name) ? { kind: 'blocked', name } : { kind: 'failed', name };
}

async function attempt<Value>(work: () => Promise<Kept<Value>>): Promise<Kept<Value>> {
  if (!globalThis.indexedDB) return notKept({ kind: 'blocked', name: '' });
  try {
    return await work();
  } catch (error) {
    return notKept(toProblem(error));
  }
}

/** All that is asked within one call of `within` happens at once, or not at all: also with other tabs at work. */
export function createBrowserDraftStore(name = 'overgang'): DraftStore {
  let opened: UseStore | null = null;
  const within = <Value>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => Promise<Kept<Value>>) =>
    attempt(async () => {
      opened ??= createStore(name, 'drafts');
      return await opened(mode, async (store) => {
        const { transaction } = store;
        const result = await work(store);
        // Done is when it is on disk: a full one shows only then.
        if (mode === 'readwrite') await promisifyRequest(transaction);
        return result;
      });
    });
  const findHead = (store: IDBObjectStore, id: string) => promisifyRequest<DraftHead | undefined>(store.get(HEAD + id));
  return {
    list: () =>
      within('readonly', async (store) =>
        kept(latestFirst(await promisifyRequest<DraftHead[]>(store.getAll(heads())))),
      ),
    open: (id) =>
      within('readonly', async (store) => {
        const [head, text] = await Promise.all([findHead(store, id), promisifyRequest<unknown>(store.get(TEXT + id))]);
        return head && typeof text === 'string' ? kept({ ...head, text }) : notKept({ kind: 'missing' });
      }),
    put: (draft) =>
      within<Draft>('readwrite', async (store) => {
        const conflict = findConflict(await findHead(store, draft.id), draft);
        if (conflict) return notKept(conflict);
        const { text, ...head } = draft;
        store.put(head, HEAD + draft.id);
        store.put(text, TEXT + draft.id);
        return kept(draft);
      }),
    remove: (id) =>
      within('readwrite', async (store) => {
        store.delete(HEAD + id);
        store.delete(TEXT + id);
        return kept(null);
      }),
  };
}
