// Is an actor to be removed, with all that goes with it? Asked where its menu was.
import { useLayoutEffect, useMemo, useRef } from 'react';
import { toCascade } from '../../model/edits/toCascade.ts';
import type { ActorId } from '../../model/Scenario.ts';
import { Button } from '../../ui/Button.tsx';
import { useDesk } from './Desk.ts';
import styles from './MenuParts.module.css';
import { useEditing } from './useEditing.ts';
import { useRemoval } from './useRemoval.ts';
import { useTeller } from './useTeller.ts';

export function RemoveQuestion({ actor }: { readonly actor: ActorId }) {
  const { names, words } = useTeller();
  const { scenario, obstacleTo } = useEditing();
  const desk = useDesk();
  const remove = useRemoval();
  const answers = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => answers.current?.querySelector('button')?.focus(), []);
  const { t } = words;
  const removal = useMemo(() => ({ kind: 'removeActor', actor }) as const, [actor]);
  const obstacle = obstacleTo(removal);
  const loss = useMemo(() => (obstacle === null ? toCascade(scenario, removal) : null), [obstacle, scenario, removal]);
  const things = (['changes', 'needs', 'accepted', 'claims', 'known'] as const)
    .filter((what) => loss && loss[what] > 0)
    .map((what) => t(`actorMenu.loss.${what}`, { count: loss?.[what] ?? 0 }));
  const others = loss?.others ?? [];
  if (others.length > 0) things.push(t('editing.remove.others', { count: others.length, names: words.list(others) }));
  const goes = things.length > 0 ? t('actorMenu.takes', { things: words.list(things) }) : t('actorMenu.takesNothing');
  return (
    <div className={styles['question']}>
      <p>{obstacle ?? `${t('actorMenu.removeWhat', { actor: names.actor(actor) })} ${goes}`}</p>
      <div ref={answers} className={styles['answers']}>
        {obstacle === null && (
          <Button
            look="outlined"
            onClick={() => {
              desk.getState().close();
              remove(actor, null);
            }}
          >
            {t('actorMenu.remove')}
          </Button>
        )}
        <Button look="outlined" onClick={() => desk.getState().close()}>
          {t(obstacle === null ? 'actorMenu.cancel' : 'actorMenu.close')}
        </Button>
      </div>
    </div>
  );
}
