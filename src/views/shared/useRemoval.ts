// How is an actor removed? At once where nothing goes with it; else its menu asks first.
import { findObstacle } from '../../model/edits/applyEdit.ts';
import { isEmptyCascade, toCascade } from '../../model/edits/toCascade.ts';
import type { ActorId } from '../../model/Scenario.ts';
import type { Area } from '../../ui/placeBeside.ts';
import { useDesk } from './Desk.ts';
import { useAppStore } from './useApp.ts';

/** `at`: where to ask. Null: it has been asked. */
export function useRemoval(): (actor: ActorId, at: Area | null) => void {
  const desk = useDesk();
  const store = useAppStore();
  return (actor, at) => {
    const { document, edit, select } = store.getState();
    const removal = { kind: 'removeActor', actor } as const;
    const mustAsk = () =>
      findObstacle(document.scenario, removal) !== null || !isEmptyCascade(toCascade(document.scenario, removal));
    if (at && mustAsk()) {
      select({ kind: 'actor', id: actor });
      desk.getState().open({ target: { kind: 'actor', id: actor }, at, step: 'remove' });
      return;
    }
    desk.getState().want(desk.getState().neighbourOf(actor));
    edit(removal);
  };
}
