// How is a box in the picture renamed? In a field over its name, as large as it can be read.

import { NameField } from '../../ui/NameField.tsx';
import { useDesk, useDeskState } from '../shared/Desk.ts';
import { useEditing } from '../shared/useEditing.ts';
import { useWords } from '../shared/useWords.ts';
import styles from './BoxEditor.module.css';

interface Props {
  readonly id: string;
  readonly name: string;
  /** Which part of the box it covers. */
  readonly over: 'consumer' | 'producer' | 'platform';
}

export function BoxEditor({ id, name, over }: Props) {
  const { t } = useWords();
  const desk = useDesk();
  const { edit, obstacleTo } = useEditing();
  const isRenaming = useDeskState(({ renaming }) => renaming === id);
  if (!isRenaming) return null;
  const done = () => {
    desk.getState().rename(null);
    desk.getState().want(id);
  };
  return (
    <div className={`${styles['editor']} nodrag nopan nowheel`} data-over={over} data-own-keys="">
      <NameField
        label={t('actorMenu.newName', { name })}
        value={name}
        problemOf={(text) => obstacleTo({ kind: 'renameActor', actor: id, name: text })}
        onCommit={(text) => edit({ kind: 'renameActor', actor: id, name: text.trim() })}
        onDone={done}
      />
    </div>
  );
}
