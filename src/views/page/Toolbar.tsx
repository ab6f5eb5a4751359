// What can be done from anywhere? Another scenario, the other view, one application, undo, signs and the rest.
import { ChevronDown, PanelRight, Pencil } from 'lucide-react';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { useApp, useAppStore } from '../shared/useApp.ts';
import { useWords } from '../shared/useWords.ts';
import { ApplicationSelect } from './ApplicationSelect.tsx';
import { History } from './History.tsx';
import { KeepingSign } from './KeepingSign.tsx';
import { Legend } from './Legend.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import styles from './Toolbar.module.css';

export function Toolbar() {
  const { t } = useWords();
  return (
    <header className={styles['toolbar']}>
      <div className={styles['start']}>
        <span className={styles['name']}>{t('page.name')}</span>
        <ScenarioButton />
        <PlanButton />
        <KeepingSign />
      </div>
      <ViewChoice />
      <div className={styles['end']}>
        <ApplicationSelect />
        <History />
        <ShareButton />
        <Legend />
        <MoreMenu />
        <PanelButton />
      </div>
    </header>
  );
}

function ScenarioButton() {
  const { t } = useWords();
  const store = useAppStore();
  const title = useApp((state) => state.document.scenario.title);
  return (
    <Button
      className={styles['scenario'] ?? ''}
      aria-label={t('page.toolbar.scenario', { title })}
      aria-haspopup="dialog"
      onClick={() => store.getState().set({ dialog: 'gallery' })}
    >
      <span className={styles['title']}>{title}</span>
      <ChevronDown size={16} aria-hidden="true" />
    </Button>
  );
}

function PlanButton() {
  const { t } = useWords();
  const store = useAppStore();
  return (
    <IconButton
      label={t('planDialog.edit')}
      icon={<Pencil size={16} aria-hidden="true" />}
      aria-haspopup="dialog"
      onClick={() => store.getState().set({ dialog: 'plan' })}
    />
  );
}

function ViewChoice() {
  const { t } = useWords();
  const store = useAppStore();
  const view = useApp((state) => state.viewpoint.view);
  return (
    <Switch
      label={t('page.toolbar.view')}
      options={[
        { value: 'graph', label: t('page.toolbar.graph') },
        { value: 'matrix', label: t('page.toolbar.matrix') },
        { value: 'comparison', label: t('page.toolbar.comparison') },
      ]}
      value={view}
      onChange={(chosen) => store.getState().look({ view: chosen })}
    />
  );
}

function ShareButton() {
  const { t } = useWords();
  const store = useAppStore();
  return (
    <Button aria-haspopup="dialog" onClick={() => store.getState().set({ dialog: 'share' })}>
      {t('share.dialog.open')}
    </Button>
  );
}

function PanelButton() {
  const { t } = useWords();
  const store = useAppStore();
  const isOpen = useApp((state) => state.session.panelOpen);
  return (
    <IconButton
      label={t(isOpen ? 'page.toolbar.hidePanel' : 'page.toolbar.showPanel')}
      icon={<PanelRight size={18} />}
      aria-expanded={isOpen}
      aria-controls="panel"
      onClick={() => store.getState().set({ panelOpen: !isOpen })}
    />
  );
}
