// Is a draft kept of whatever is open? Of one scenario after the other, each under an id of its own.
import type { AppStoreApi } from '../../store/createAppStore.ts';
import { createSitting, type DraftEnvironment } from './createSitting.ts';
import type { Draft } from './Draft.ts';

export interface DraftKeeper {
  readonly environment: DraftEnvironment;
  /** Of what is open. */
  id(): string;
  /** Keeps at once what waits. True: what is open is kept, as it is now. */
  flush(): Promise<boolean>;
  /** What is not known to be kept yet; null: nothing. */
  unkept(): Draft | null;
  stop(): void;
}

export function createDraftKeeper(app: AppStoreApi, environment: DraftEnvironment): DraftKeeper {
  let sitting = createSitting(app, environment);
  const unsubscribe = app.subscribe((state, before) => {
    if (state.document === before.document) return;
    if (state.document.opened === before.document.opened) return sitting.follow(state);
    void sitting.leave(before.document);
    sitting = createSitting(app, environment);
  });
  return {
    environment,
    id: () => sitting.saver.id(),
    flush: async () => {
      await sitting.saver.flush();
      return app.getState().session.keeping.kind === 'kept';
    },
    unkept: () => sitting.saver.unkept(),
    stop: () => {
      unsubscribe();
      sitting.saver.stop();
    },
  };
}
