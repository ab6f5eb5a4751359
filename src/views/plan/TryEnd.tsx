// Where does one see what dies with a version? In the panel, where its date can be dragged.
import type { Version } from '../../model/Scenario.ts';
import { Button } from '../../ui/Button.tsx';
import { useAppStore } from '../shared/useApp.ts';
import { useWords } from '../shared/useWords.ts';
import styles from './PlanDialog.module.css';

export function TryEnd({ version, name }: { readonly version: Version; readonly name: string }) {
  const { t } = useWords();
  const store = useAppStore();
  const { id, deprecatedFrom = null, endOfLife } = version;
  if (endOfLife === undefined) return null;
  const open = () =>
    store.getState().set({
      dialog: null,
      panelOpen: true,
      panelTab: 'retirements',
      trial: { kind: 'dateVersion', version: id, deprecatedFrom, endOfLife },
    });
  return (
    <Button className={styles['try'] ?? ''} aria-label={t('slip.dying.try', { version: name })} onClick={open}>
      {t('slip.dying.tryShort')}
    </Button>
  );
}
