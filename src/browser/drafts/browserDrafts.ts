// What do drafts need of this browser? Its clock and timers, ids, and a way to know which tab has what open.
import { createBrowserDraftStore } from './createBrowserDraftStore.ts';
import type { DraftTimer } from './createDraftSaver.ts';
import type { DraftEnvironment } from './createSitting.ts';
import { createChannelClaims, createLockClaims, type DraftClaims } from './DraftClaims.ts';
import { writeSitting } from './sitting.ts';

/** Other tabs answer within a few milliseconds, unless they sleep. */
const ANSWER_TIME = 150;

const browserTimer: DraftTimer = {
  now: () => Date.now(),
  after: (milliseconds, work) => {
    const timer = window.setTimeout(work, milliseconds);
    return () => window.clearTimeout(timer);
  },
};

/** Without `crypto.randomUUID`, which there is only on https. */
const createDraftId = (): string =>
  Array.from(window.crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** `tab`: an id of this tab alone. */
function createBrowserClaims(tab: string): DraftClaims {
  if ('locks' in window.navigator) return createLockClaims(window.navigator.locks);
  const wait = () => new Promise<void>((done) => window.setTimeout(done, ANSWER_TIME));
  return createChannelClaims(new BroadcastChannel('overgang.drafts'), tab, wait);
}

let made: DraftEnvironment | null = null;

/** The same one for the whole page: what is claimed is claimed by the tab. */
export function browserDrafts(): DraftEnvironment {
  made ??= {
    store: createBrowserDraftStore(),
    claims: createBrowserClaims(createDraftId()),
    timer: browserTimer,
    createId: createDraftId,
    remember: writeSitting,
  };
  return made;
}
