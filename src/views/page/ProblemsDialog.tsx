// Why can a file not be opened? All its problems, each with its place; what was open stays open.
import { describeProblem } from '../../i18n/describeProblem.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useApp, useAppStore } from '../shared/useApp.ts';
import { useWords } from '../shared/useWords.ts';
import styles from './ProblemsDialog.module.css';

export function ProblemsDialog() {
  const words = useWords();
  const store = useAppStore();
  const notice = useApp((state) => state.session.notice);
  if (notice?.kind !== 'problems') return null;
  const { name, problems } = notice;
  const { t } = words;
  return (
    <Dialog
      title={t('page.notice.problemsTitle', { name })}
      closeLabel={t('page.close')}
      onClose={() => store.getState().set({ notice: null })}
    >
      <p className={styles['lead']}>{t('page.notice.problems', { count: problems.length })}</p>
      <table className={styles['problems']}>
        <thead>
          <tr>
            <th scope="col">{t('page.notice.where')}</th>
            <th scope="col">{t('page.notice.what')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map((problem, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and one path may have several.
            <tr key={i}>
              <th scope="row">
                <code>{problem.path}</code>
              </th>
              <td>{describeProblem(problem, words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
