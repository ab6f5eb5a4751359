// Which tab has a draft open? A tab claims a draft's id, and holds it until it lets go or closes.
export interface DraftClaims {
  /** False: another tab has it. */
  claim(id: string): Promise<boolean>;
  release(id: string): void;
}

/** Through the browser's locks, which the browser itself takes back from a tab that crashes. Only on https, localhost and files. */
export function createLockClaims(locks: LockManager): DraftClaims {
  const held = new Map<string, () => void>();
  const hold = (id: string, answer: (isOurs: boolean) => void) => async (lock: Lock | null) => {
    if (lock === null) return answer(false);
    await new Promise<void>((release) => {
      held.set(id, release);
      answer(true);
    });
  };
  return {
    claim: (id) =>
      held.has(id)
        ? Promise.resolve(true)
        : new Promise((answer) => {
            // Refused altogether, nobody is known to have it; the store still sees to it that nothing is overwritten.
            locks.request(`overgang.draft.${id}`, { ifAvailable: true }, hold(id, answer)).catch(() => answer(true));
          }),
    release: (id) => {
      held.get(id)?.();
      held.delete(id);
    },
  };
}

/** The part of BroadcastChannel that is needed. */
export interface DraftChannel {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

/** `to`: only the tab that asked loses by an answer. */
type Message =
  | { readonly kind: 'who has'; readonly id: string; readonly tab: string }
  | { readonly kind: 'I have'; readonly id: string; readonly tab: string; readonly to: string };

const isMessage = (data: unknown): data is Message =>
  typeof data === 'object' && data !== null && 'kind' in data && 'id' in data && 'tab' in data;

/**
 * By asking the other tabs, where there are no locks (plain http). `tab`: this one's own name. `wait`: until they have
 * had time to answer. Of two that ask at once, the one whose name sorts first gets it.
 */
export function createChannelClaims(channel: DraftChannel, tab: string, wait: () => Promise<void>): DraftClaims {
  const held = new Set<string>();
  const asking = new Set<string>();
  const lost = new Set<string>();
  channel.addEventListener('message', ({ data }) => {
    if (!isMessage(data) || data.tab === tab) return;
    const { id } = data;
    if (data.kind === 'I have') {
      if (data.to === tab) lost.add(id);
    } else if (held.has(id) || (asking.has(id) && tab < data.tab)) {
      channel.postMessage({ kind: 'I have', id, tab, to: data.tab } satisfies Message);
    } else if (asking.has(id)) lost.add(id);
  });
  return {
    claim: async (id) => {
      if (held.has(id)) return true;
      lost.delete(id);
      asking.add(id);
      channel.postMessage({ kind: 'who has', id, tab } satisfies Message);
      await wait();
      asking.delete(id);
      if (!lost.has(id)) held.add(id);
      return held.has(id);
    },
    release: (id) => held.delete(id),
  };
}
