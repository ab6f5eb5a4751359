// What is needed now and then? Files, language, appearance, keys.
import { Ellipsis } from 'lucide-react';
import { SCENARIO_FILES } from '../../browser/connectFileKeys.ts';
import { openFile } from '../../browser/openScenario.ts';
import { hasFile, saveScenario } from '../../browser/saveScenario.ts';
import type { DialogName, ThemeChoice } from '../../store/AppState.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { FileButton } from '../../ui/FileButton.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { useApp, useAppStore } from '../shared/useApp.ts';
import { useWords } from '../shared/useWords.ts';
import styles from './MoreMenu.module.css';

export function MoreMenu() {
  const { t } = useWords();
  return (
    <Popover label={t('page.toolbar.more')} icon={<Ellipsis size={18} />}>
      {(close) => (
        <>
          <Files close={close} />
          <hr className={styles['line']} />
          <Preferences />
        </>
      )}
    </Popover>
  );
}

function Files({ close }: { readonly close: () => void }) {
  const { t } = useWords();
  const store = useAppStore();
  const opened = useApp((state) => state.document.opened);
  const show = (dialog: DialogName) => () => {
    close();
    store.getState().set({ dialog });
  };
  const open = (file: File) => {
    close();
    void openFile(store, file);
  };
  const save = (file: 'same' | 'another') => () => {
    close();
    void saveScenario(store, file);
  };
  return (
    <>
      <Button look="item" onClick={show('plan')}>
        {t('planDialog.open')}
      </Button>
      <Button look="item" onClick={show('proposal')}>
        {t('proposal.open')}
      </Button>
      <hr className={styles['line']} />
      <Button look="item" onClick={show('new')}>
        {t('keep.menu.new')}
      </Button>
      <FileButton look="item" accept={SCENARIO_FILES} onFile={open}>
        {t('page.menu.open')}
      </FileButton>
      <Button look="item" onClick={show('paste')}>
        {t('keep.menu.paste')}
      </Button>
      <Button look="item" onClick={show('drafts')}>
        {t('keep.menu.drafts')}
      </Button>
      <Button look="item" onClick={show('gallery')}>
        {t('page.menu.gallery')}
      </Button>
      <hr className={styles['line']} />
      <Button look="item" onClick={save('same')}>
        {t('keep.menu.save')}
      </Button>
      {hasFile(opened) && (
        <Button look="item" onClick={save('another')}>
          {t('keep.menu.saveAnother')}
        </Button>
      )}
      <hr className={styles['line']} />
      <Button look="item" onClick={show('shortcuts')}>
        {t('page.menu.shortcuts')}
      </Button>
    </>
  );
}

const THEMES: readonly ThemeChoice[] = ['system', 'light', 'dark'];
const LANGUAGES = ['sv', 'en'] as const;

function Preferences() {
  const { t } = useWords();
  const store = useAppStore();
  const theme = useApp((state) => state.session.theme);
  const locale = useApp((state) => state.session.locale);
  return (
    <>
      <Choice
        legend={t('page.menu.language')}
        options={LANGUAGES.map((value) => ({ value, label: t(`page.menu.languages.${value}`), lang: value }))}
        value={locale}
        onChange={(chosen) => store.getState().set({ locale: chosen })}
      />
      <Choice
        legend={t('page.menu.theme')}
        options={THEMES.map((value) => ({ value, label: t(`page.menu.themes.${value}`) }))}
        value={theme}
        onChange={(chosen) => store.getState().set({ theme: chosen })}
      />
    </>
  );
}
