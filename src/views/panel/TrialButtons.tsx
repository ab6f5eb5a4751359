// What becomes of what is tried? It is taken into the plan, or left.
import type { Edit } from '../../model/edits/Edit.ts';
import { Button } from '../../ui/Button.tsx';
import { EditButton } from '../shared/EditButton.tsx';
import { useAppStore } from '../shared/useApp.ts';
import { useWords } from '../shared/useWords.ts';
import styles from './TrialButtons.module.css';

export function TrialButtons({ edit }: { readonly edit: Edit }) {
  const { t } = useWords();
  const store = useAppStore();
  return (
    <div className={styles['trial']}>
      <p className={styles['untouched']}>{t('slip.untouched')}</p>
      <div className={styles['buttons']}>
        <EditButton look="primary" edit={edit}>
          {t('slip.takeOver')}
        </EditButton>
        <Button look="outlined" onClick={() => store.getState().set({ trial: null })}>
          {t('slip.leave')}
        </Button>
      </div>
    </div>
  );
}
