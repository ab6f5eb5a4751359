// What is the plan as a whole? Its title, contracts and versions, applications, platforms and releases, to be changed.
import { Dialog } from '../../ui/Dialog.tsx';
import { useAppStore } from '../shared/useApp.ts';
import { useEditing } from '../shared/useEditing.ts';
import { useWords } from '../shared/useWords.ts';
import { Applications } from './Applications.tsx';
import { Contracts } from './Contracts.tsx';
import { EditField } from './EditField.tsx';
import styles from './PlanDialog.module.css';
import { Platforms } from './Platforms.tsx';
import { Releases } from './Releases.tsx';

export function PlanDialog() {
  const { t } = useWords();
  const store = useAppStore();
  const { title, description = '' } = useEditing().scenario;
  return (
    <Dialog
      isWide
      title={t('planDialog.heading')}
      closeLabel={t('page.close')}
      onClose={() => store.getState().set({ dialog: null })}
    >
      <div className={styles['texts']}>
        <EditField
          isLabelShown
          label={t('planDialog.title')}
          value={title}
          toEdit={(text) => ({ kind: 'renameScenario', title: text })}
        />
        <EditField
          isLabelShown
          label={t('planDialog.description')}
          type="lines"
          value={description}
          toEdit={(text) => ({ kind: 'describeScenario', description: text })}
        />
      </div>
      <Contracts />
      <Applications />
      <Platforms />
      <Releases />
    </Dialog>
  );
}
