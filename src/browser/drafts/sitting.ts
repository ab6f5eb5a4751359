// What does this tab know of itself after a reload? Which draft it had open, and what it had no time to keep.
import type { Draft } from './Draft.ts';

const SITTING = 'overgang.sitting';
const UNKEPT = 'overgang.unkept';

/** The storage may be forbidden, or full: then it is as if empty, and a reload finds less. */
function attempt<Value>(work: (storage: Storage) => Value): Value | null {
  try {
    return work(window.sessionStorage);
  } catch {
    return null;
  }
}

/** The draft that this tab had open before it was reloaded. A duplicated tab has it too: claim it before use. */
export const readSitting = (): string | null => attempt((storage) => storage.getItem(SITTING));

export const writeSitting = (id: string): void => void attempt((storage) => storage.setItem(SITTING, id));

/** At once, which nothing else is: what waits when the page goes. Null: nothing does. */
export function writeUnkept(draft: Draft | null): void {
  attempt((storage) => storage.removeItem(UNKEPT));
  if (draft) attempt((storage) => storage.setItem(UNKEPT, JSON.stringify(draft)));
}

/** What `writeUnkept` wrote, once. */
export function takeUnkept(): Draft | null {
  const text = attempt((storage) => storage.getItem(UNKEPT));
  attempt((storage) => storage.removeItem(UNKEPT));
  return text === null ? null : (attempt(() => JSON.parse(text)) as Draft | null);
}
