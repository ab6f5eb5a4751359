// What do drafts need of this browser? Its clock and timers, ids, and a way to know which tab has what open.
import type { DraftTimer } from './createDraftSaver.ts';
import { createChannelClaims, createLockClaims, type DraftClaims } from './DraftClaims.ts';

/** Other tabs answer within a few milliseconds, unless they sleep. */
const ANSWER_TIME = 150;

export const browserTimer: DraftTimer = {
  now: () => Date.now(),
  after: (milliseconds, work) => {
    const timer = window.setTimeout(work, milliseconds);
    return () => window.clearTimeout(timer);
  },
};

/** Without `crypto.randomUUID`, which there is only on https. */
export const createDraftId = (): string =>
  Array.from(window.crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** `tab`: an id of this tab alone. */
export function createBrowserClaims(tab: string): DraftClaims {
  if ('locks' in window.navigator) return createLockClaims(window.navigator.locks);
  const wait = () => new Promise<void>((done) => window.setTimeout(done, ANSWER_TIME));
  return createChannelClaims(new BroadcastChannel('overgang.drafts'), tab, wait);
}

const KEY = 'overgang.sitting';

/** The draft that this tab had open before it was reloaded. A duplicated tab has it too: claim it before use. */
export function readSitting(): string | null {
  try {
    return window.sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** False: it will not be found after a reload. */
export function writeSitting(id: string): boolean {
  try {
    window.sessionStorage.setItem(KEY, id);
    return true;
  } catch {
    return false;
  }
}
