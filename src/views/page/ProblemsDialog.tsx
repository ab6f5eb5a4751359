// Why can a file not be opened? All its problems, each with its place; what was open stays open.
import { Dialog } from '../../ui/Dialog.tsx';
import { useApp, useAppStore } from '../shared/useApp.ts';
import { useWords } from '../shared/useWords.ts';
import { describeRefusal, problemsOf } from './describeRefusal.ts';
import styles from './ProblemsDialog.module.css';
import { ProblemsTable } from './ProblemsTable.tsx';

export function ProblemsDialog() {
  const words = useWords();
  const store = useAppStore();
  const notice = useApp((state) => state.session.notice);
  const problems = problemsOf(notice);
  if (notice === null || problems === null) return null;
  const isPasted = notice.kind === 'problems' && notice.name === null;
  return (
    <Dialog
      title={describeRefusal(notice, words)?.title ?? ''}
      closeLabel={words.t('page.close')}
      onClose={() => store.getState().set({ notice: null })}
    >
      <p className={styles['lead']}>
        {words.t(isPasted ? 'keep.paste.problems' : 'page.notice.problems', { count: problems.length })}
      </p>
      <ProblemsTable words={words} problems={problems} />
    </Dialog>
  );
}
