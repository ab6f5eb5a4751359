// What stands beside the view? Why, about what is selected, else the phase; or all retirements; or the review of the plan.
import { ChevronDown, ChevronUp } from 'lucide-react';
import { Activity, type ReactNode, useRef, useState } from 'react';
import type { PanelTab } from '../../store/AppState.ts';
import { Button } from '../../ui/Button.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { useKeptFocus } from '../../ui/useKeptFocus.ts';
import { useApp, useAppStore } from '../shared/useApp.ts';
import { useWords } from '../shared/useWords.ts';
import styles from './Panel.module.css';
import { RetirementList } from './RetirementList.tsx';
import { Review } from './review/Review.tsx';
import { countGrave } from './review/toReview.ts';
import { type Reviewed, useFindings } from './review/useFindings.ts';
import { Situation } from './Situation.tsx';

export function Panel() {
  const { t } = useWords();
  const store = useAppStore();
  const isOpen = useApp((state) => state.session.panelOpen);
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
      {isOpen && <Inside />}
    </aside>
  );
}

function Inside() {
  const words = useWords();
  const { t } = words;
  const store = useAppStore();
  const tab = useApp((state) => state.session.panelTab);
  const reviewed = useFindings(tab === 'review');
  const grave = reviewed ? countGrave(reviewed.findings) : 0;
  return (
    <div className={styles['inside']}>
      <div className={styles['tabs']}>
        <Switch<PanelTab>
          label={t('panel.tabs.label')}
          options={[
            { value: 'why', label: t('panel.tabs.why') },
            { value: 'retirements', label: t('panel.tabs.retirements') },
            {
              value: 'review',
              label: t('review.tab'),
              count:
                grave > 0 ? { number: words.number(grave), said: t('review.tabGrave', { count: grave }) } : undefined,
            },
          ]}
          value={tab}
          onChange={(chosen) => store.getState().set({ panelTab: chosen })}
        />
      </div>
      <Content tab={tab} reviewed={reviewed} />
    </div>
  );
}

interface ContentProps {
  readonly tab: PanelTab;
  readonly reviewed: Reviewed | null;
}

/** The review, once seen, stays as it was left. */
function Content({ tab, reviewed }: ContentProps) {
  const isReview = tab === 'review';
  const [wasReview, setWasReview] = useState(isReview);
  if (isReview && !wasReview) setWasReview(true);
  return (
    <>
      {!isReview && <Kept>{tab === 'why' ? <Situation /> : <RetirementList />}</Kept>}
      {wasReview && (
        <Activity mode={isReview ? 'visible' : 'hidden'}>
          <Kept>
            <Review reviewed={reviewed} />
          </Kept>
        </Activity>
      )}
    </>
  );
}

/** What is changed in it may take away what had the focus. */
function Kept({ children }: { readonly children: ReactNode }) {
  const content = useRef<HTMLDivElement>(null);
  const kept = useKeptFocus(content);
  return (
    <div ref={content} className={styles['content']} {...kept}>
      {children}
    </div>
  );
}
