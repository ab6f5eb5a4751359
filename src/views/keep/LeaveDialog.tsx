// May what is open be left, though it is in no file and cannot be kept? Three ways, the safe one first.
import { openAnyway, stayHere } from '../../browser/openInstead.ts';
import { saveScenario } from '../../browser/saveScenario.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useApp, useAppStore } from '../shared/useApp.ts';
import { useWords } from '../shared/useWords.ts';
import styles from './keep.module.css';

export function LeaveDialog() {
  const { t } = useWords();
  const store = useAppStore();
  const title = useApp((state) => state.document.scenario.title);
  const leaving = useApp((state) => state.session.leaving);
  const notice = useApp((state) => state.session.notice);
  if (!leaving) return null;
  const stay = () => stayHere(store);
  const save = async () => {
    if (await saveScenario(store, 'same')) openAnyway(store);
  };
  return (
    <Dialog title={t('keep.leave.title')} closeLabel={t('page.close')} onClose={stay}>
      <p>{t('keep.leave.what', { title, next: leaving.scenario.title })}</p>
      <p role="alert" className={styles['error']}>
        {notice?.kind === 'unwritten' && t('keep.notice.unwritten', { name: notice.name })}
      </p>
      <div className={styles['ways']}>
        <Button look="primary" onClick={() => void save()}>
          {t('keep.leave.save')}
        </Button>
        <Button look="outlined" onClick={() => openAnyway(store)}>
          {t('keep.leave.open')}
        </Button>
        <Button onClick={stay}>{t('keep.leave.cancel')}</Button>
      </div>
    </Dialog>
  );
}
