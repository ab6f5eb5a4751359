// Which scenarios are at hand? The ways to one's own, and those that come with the page.
import { SCENARIO_FILES } from '../../browser/connectFileKeys.ts';
import { openAddress, openFile } from '../../browser/openScenario.ts';
import { SHIPPED_SCENARIOS } from '../../browser/shippedScenarios.ts';
import type { DialogName } from '../../store/AppState.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FileButton } from '../../ui/FileButton.tsx';
import { useApp, useAppStore } from '../shared/useApp.ts';
import { useWords } from '../shared/useWords.ts';
import styles from './Gallery.module.css';
import { useDraftCount } from './useDraftCount.ts';

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
      <Own />
      <h3 className={styles['heading']}>{t('page.gallery.examples')}</h3>
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
    </Dialog>
  );
}

/** One's own plan: begun, opened, pasted, or kept. */
function Own() {
  const { t } = useWords();
  const store = useAppStore();
  const count = useDraftCount();
  const show = (dialog: DialogName) => () => store.getState().set({ dialog });
  return (
    <div className={styles['own']}>
      <Button look="outlined" onClick={show('new')}>
        {t('keep.menu.new')}
      </Button>
      <FileButton look="outlined" accept={SCENARIO_FILES} onFile={(file) => void openFile(store, file)}>
        {t('page.gallery.open')}
      </FileButton>
      <Button look="outlined" onClick={show('paste')}>
        {t('keep.menu.paste')}
      </Button>
      <Button look="outlined" onClick={show('drafts')}>
        {count > 0 ? t('keep.menu.draftCount', { count }) : t('keep.menu.drafts')}
      </Button>
    </div>
  );
}
