// How is an actor taken out of the plan? After saying what goes with it, where anything does.
import { useState } from 'react';
import type { Words } from '../../i18n/createWords.ts';
import { type Cascade, isEmptyCascade, toCascade } from '../../model/edits/toCascade.ts';
import type { ActorId } from '../../model/Scenario.ts';
import { Button } from '../../ui/Button.tsx';
import { useAttempt } from '../shared/useAttempt.ts';
import { useEditing } from '../shared/useEditing.ts';
import { useTeller } from '../shared/useTeller.ts';
import styles from './Editing.module.css';

export function RemoveActor({ actor }: { readonly actor: ActorId }) {
  const { words, names } = useTeller();
  const { scenario, obstacleTo } = useEditing();
  const { problem, attempt } = useAttempt();
  const [cascade, setCascade] = useState<Cascade | null>(null);
  const remove = { kind: 'removeActor', actor } as const;
  const name = names.actor(actor);
  const obstacle = obstacleTo(remove);
  const ask = () => {
    if (obstacle !== null) return void attempt(remove);
    const found = toCascade(scenario, remove);
    if (isEmptyCascade(found)) attempt(remove);
    else setCascade(found);
  };
  if (cascade && obstacle === null) {
    return (
      // biome-ignore lint/a11y/noNoninteractiveElementInteractions: Escape is the answer no, for the buttons in it.
      // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are buttons.
      <div
        role="group"
        aria-label={words.t('editing.remove.confirm', { name })}
        className={styles['ask']}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          setCascade(null);
        }}
      >
        <p>{words.t('editing.remove.whatGoes')}</p>
        <ul>
          {describeCascade(words, cascade).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className={styles['small']}>{words.t('editing.remove.undo')}</p>
        <div className={styles['actions']}>
          <Button look="outlined" onClick={() => setCascade(null)} autoFocus>
            {words.t('editing.remove.cancel', { name })}
          </Button>
          <Button look="outlined" onClick={() => attempt(remove)}>
            {words.t('editing.remove.confirm', { name })}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div>
      <Button
        look="outlined"
        aria-disabled={obstacle !== null || undefined}
        title={obstacle ?? undefined}
        onClick={ask}
      >
        {words.t('editing.remove.ask', { name })}
      </Button>
      {(problem ?? obstacle) !== null && <p className={styles['small']}>{problem ?? obstacle}</p>}
    </div>
  );
}

const MOST = 4;

function describeCascade({ t, list }: Words, cascade: Cascade) {
  const { changes, phases, emptied, others } = cascade;
  const counted = (['needs', 'accepted', 'claims', 'known'] as const).filter((key) => cascade[key] > 0);
  const few = (all: readonly string[]) =>
    list(all.length > MOST + 1 ? [...all.slice(0, MOST), t('editing.remove.more', { count: all.length - MOST })] : all);
  return [
    ...(changes > 0 ? [t('editing.remove.changes', { count: changes, phases: few(phases) })] : []),
    ...counted.map((key) => t(`editing.remove.${key}`, { count: cascade[key] })),
    ...(emptied.length > 0 ? [t('editing.remove.emptied', { applications: few(emptied) })] : []),
    ...(others.length > 0 ? [t('editing.remove.others', { count: others.length, names: few(others) })] : []),
  ];
}
