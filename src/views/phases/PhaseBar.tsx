// Which phases are there, and where is the trouble? All of them in a row, each with its shares in miniature.
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { IconButton } from '../../ui/Button.tsx';
import { useAnalysis } from '../shared/useAnalysis.ts';
import { useApp, useAppStore } from '../shared/useApp.ts';
import { useWords } from '../shared/useWords.ts';
import styles from './PhaseBar.module.css';
import { PhaseButton } from './PhaseButton.tsx';

export function PhaseBar() {
  const { t } = useWords();
  const store = useAppStore();
  const phases = useApp((state) => state.document.scenario.phases);
  const current = useApp((state) => state.viewpoint.phase);
  const hasDetails = useAnalysis().phases.some(({ date, counts }) => date !== null || counts.broken > 0);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.children[current]?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  const step = (by: 1 | -1) => store.getState().goToPhase(store.getState().viewpoint.phase + by);
  return (
    <nav className={styles['bar']} aria-label={t('phases.label')}>
      <IconButton
        label={t('phases.previous')}
        icon={<ChevronLeft size={20} />}
        disabled={current === 0}
        onClick={() => step(-1)}
      />
      <ol ref={list} className={styles['phases']}>
        {phases.map(({ id }, phase) => (
          <li key={id}>
            <PhaseButton phase={phase} isCurrent={phase === current} hasDetails={hasDetails} />
          </li>
        ))}
      </ol>
      <IconButton
        label={t('phases.next')}
        icon={<ChevronRight size={20} />}
        disabled={current === phases.length - 1}
        onClick={() => step(1)}
      />
    </nav>
  );
}
