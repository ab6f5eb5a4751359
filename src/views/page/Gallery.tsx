// Which scenarios are at hand? Those that come with the page, and the way to one's own.
import { openAddress, openFile } from '../../browser/openScenario.ts';
import { SHIPPED_SCENARIOS } from '../../browser/shippedScenarios.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { FileButton } from '../../ui/FileButton.tsx';
import { useApp, useAppStore } from '../shared/useApp.ts';
import { useWords } from '../shared/useWords.ts';
import styles from './Gallery.module.css';

export function Gallery() {
  const { t } = useWords();
  const store = useAppStore();
  const source = useApp((state) => state.document.source);
  const close = () => store.getState().set({ dialog: null });
  /** The view stays as it was chosen. */
  const keptView = () => `view=${store.getState().viewpoint.view}`;
  return (
    <Dialog title={t('page.gallery.title')} closeLabel={t('page.close')} onClose={close}>
      <p className={styles['lead']}>{t('page.gallery.lead')}</p>
      <ul className={styles['list']}>
        {SHIPPED_SCENARIOS.map(({ path, title, description }) => {
          const isCurrent = source.kind === 'address' && source.path === path;
          return (
            <li key={path}>
              <button
                type="button"
                className={styles['entry']}
                aria-current={isCurrent || undefined}
                onClick={() => void openAddress(store, path, keptView())}
              >
                <span className={styles['title']}>
                  {title}
                  {isCurrent && <span className={styles['current']}>{t('page.gallery.current')}</span>}
                </span>
                <span className={styles['description']}>{description}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <FileButton look="outlined" accept=".json,application/json" onFile={(file) => void openFile(store, file)}>
        {t('page.gallery.open')}
      </FileButton>
    </Dialog>
  );
}
