// What stands beside the view? Why, about what is selected, else the phase; or all retirements.
import { ChevronDown, ChevronUp } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { useKeptFocus } from '../../ui/useKeptFocus.ts';
import { useApp, useAppStore } from '../shared/useApp.ts';
import { useWords } from '../shared/useWords.ts';
import styles from './Panel.module.css';
import { RetirementList } from './RetirementList.tsx';
import { Situation } from './Situation.tsx';

export function Panel() {
  const { t } = useWords();
  const store = useAppStore();
  const isOpen = useApp((state) => state.session.panelOpen);
  const tab = useApp((state) => state.session.panelTab);
  const Chevron = isOpen ? ChevronDown : ChevronUp;
  return (
    <aside id="panel" className={styles['panel']} data-open={isOpen} aria-label={t('panel.label')}>
      <Button
        className={styles['handle'] ?? ''}
        aria-expanded={isOpen}
        onClick={() => store.getState().set({ panelOpen: !isOpen })}
      >
        <Chevron size={16} aria-hidden="true" />
        {t(isOpen ? 'panel.close' : 'panel.open')}
      </Button>
      {isOpen && (
        <div className={styles['inside']}>
          <div className={styles['tabs']}>
            <Switch
              label={t('panel.tabs.label')}
              options={[
                { value: 'why', label: t('panel.tabs.why') },
                { value: 'retirements', label: t('panel.tabs.retirements') },
              ]}
              value={tab}
              onChange={(chosen) => store.getState().set({ panelTab: chosen })}
            />
          </div>
          <Content />
        </div>
      )}
    </aside>
  );
}

/** What is changed in it may take away what had the focus. */
function Content() {
  const tab = useApp((state) => state.session.panelTab);
  const content = useRef<HTMLDivElement>(null);
  const kept = useKeptFocus(content);
  return (
    <div ref={content} className={styles['content']} {...kept}>
      {tab === 'why' ? <Situation /> : <RetirementList />}
    </div>
  );
}
