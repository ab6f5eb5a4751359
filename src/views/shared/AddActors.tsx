// How does someone new come into the plan? A name, or a pasted list of them; they start on the oldest version.
import { type KeyboardEvent, useId, useState } from 'react';
import { parseNames } from '../../model/edits/parseNames.ts';
import { Button } from '../../ui/Button.tsx';
import field from '../../ui/CommitField.module.css';
import { FloatingMenu } from '../../ui/FloatingMenu.tsx';
import type { Area } from '../../ui/placeBeside.ts';
import { useDesk } from './Desk.ts';
import styles from './MenuParts.module.css';
import { type ActorKind, toAdditions } from './toAdditions.ts';
import { useAppStore } from './useApp.ts';
import { useWords } from './useWords.ts';

interface Props {
  readonly kind: ActorKind;
  readonly at: Area;
  readonly onClose: () => void;
}

const MOST_LINES = 8;

export function AddActors({ kind, at, onClose }: Props) {
  const { t } = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const add = useAdding(kind);
  const names = parseNames(text);
  const finish = () => {
    if (names.length === 0) return;
    onClose();
    add(names);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    finish();
  };
  return (
    <FloatingMenu label={t(`actorMenu.add.what.${kind}`)} at={at} onClose={onClose}>
      <div className={styles['ask']} data-alone="">
        <label htmlFor={id} className={styles['title']}>
          {t(`actorMenu.add.what.${kind}`)}
        </label>
        <textarea
          id={id}
          className={field['input']}
          rows={Math.min(MOST_LINES, text.split('\n').length)}
          value={text}
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <p id={`${id}-hint`} className={styles['quiet']}>
          {t('actorMenu.add.hint')}
        </p>
        <Button look="outlined" aria-disabled={names.length === 0 || undefined} onClick={finish}>
          {names.length > 1 ? t('actorMenu.add.all', { count: names.length }) : t('actorMenu.add.now')}
        </Button>
      </div>
    </FloatingMenu>
  );
}

/** The first of them is selected, and gets the focus once it is drawn. */
function useAdding(kind: ActorKind): (names: readonly string[]) => void {
  const store = useAppStore();
  const desk = useDesk();
  return (names) => {
    const { document, viewpoint, edit, select } = store.getState();
    const additions = toAdditions(document.scenario, kind, names, viewpoint.application);
    const [first] = additions;
    if (!first) return;
    edit(additions.length === 1 ? first.edit : { kind: 'together', edits: additions.map((each) => each.edit) });
    select({ kind: 'actor', id: first.id });
    desk.getState().want(first.id);
  };
}
