// Is what is open in a file, and if not, is it kept at all? A dot and words beside the title; they lead to the drafts.

import { selectIsUnsaved } from '../../store/selectIsUnsaved.ts';
import { Button } from '../../ui/Button.tsx';
import { useApp, useAppStore } from '../shared/useApp.ts';
import { useWords } from '../shared/useWords.ts';
import styles from './KeepingSign.module.css';

export function KeepingSign() {
  const { t } = useWords();
  const store = useAppStore();
  const isUnsaved = useApp(selectIsUnsaved);
  const kind = useApp((state) => state.session.keeping.kind);
  if (!isUnsaved) return null;
  const state = t(kind === 'failed' ? 'keep.sign.failed' : 'keep.sign.unsaved');
  const more = kind === 'kept' || kind === 'waiting' ? t(`keep.sign.${kind}`) : null;
  return (
    <Button
      className={`${styles['sign']} ${kind === 'failed' ? styles['failed'] : ''}`}
      aria-label={t('keep.sign.drafts', { state: more ? `${state}, ${more}` : state })}
      aria-haspopup="dialog"
      onClick={() => store.getState().set({ dialog: 'drafts' })}
    >
      <span className={styles['dot']} aria-hidden="true" />
      <span>{state}</span>
      {more && <span className={styles['more']}>· {more}</span>}
    </Button>
  );
}
