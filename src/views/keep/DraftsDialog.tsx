// What is kept in this browser? A list of drafts, to open, rename and delete; a delete can be undone.
import { findOpenDraft } from '../../browser/drafts/keptDrafts.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useAppStore } from '../shared/useApp.ts';
import { useWords } from '../shared/useWords.ts';
import { DraftRow } from './DraftRow.tsx';
import styles from './DraftsDialog.module.css';
import { describeDraftRefusal } from './describeDraft.ts';
import { useDrafts } from './useDrafts.ts';

export function DraftsDialog() {
  const words = useWords();
  const { t } = words;
  const store = useAppStore();
  const drafts = useDrafts();
  const { heads, problem, removed, refusal } = drafts;
  const current = findOpenDraft(store);
  return (
    <Dialog
      title={t('keep.drafts.title')}
      closeLabel={t('page.close')}
      onClose={() => store.getState().set({ dialog: null })}
    >
      <p className={styles['lead']}>{t('keep.drafts.lead')}</p>
      <div role="status">
        {removed && (
          <p className={styles['removed']}>
            {t('keep.drafts.removed', { title: removed.title })}
            <Button look="outlined" autoFocus onClick={() => void drafts.restore()}>
              {t('keep.drafts.undo')}
            </Button>
          </p>
        )}
      </div>
      {problem ? (
        <div role="alert" className={styles['empty']}>
          <p>
            {problem.kind === 'blocked'
              ? t('keep.drafts.unlisted.blocked')
              : t('keep.drafts.unlisted.other', { name: 'name' in problem ? problem.name : problem.kind })}
          </p>
          <Button look="outlined" onClick={() => void drafts.reload()}>
            {t('keep.drafts.retry')}
          </Button>
        </div>
      ) : (
        heads === null && <p className={styles['empty']}>{t('keep.drafts.loading')}</p>
      )}
      {heads?.length === 0 && <p className={styles['empty']}>{t('keep.drafts.empty')}</p>}
      <ul className={styles['list']}>
        {heads?.map((head) => (
          <DraftRow
            key={head.id}
            head={head}
            isCurrent={head.id === current}
            refusal={refusal?.id === head.id ? describeDraftRefusal(refusal.problem, words) : null}
            onRename={(title) => drafts.rename(head.id, title)}
            onRemove={() => drafts.remove(head.id)}
          />
        ))}
      </ul>
    </Dialog>
  );
}
