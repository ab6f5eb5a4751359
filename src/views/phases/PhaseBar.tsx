// Which phases are there, and where is the trouble? All of them in a row, under what the one that is shown changes.
import { ChevronLeft, ChevronRight, Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { selectVerdictNews } from '../../store/selectVerdictNews.ts';
import { IconButton } from '../../ui/Button.tsx';
import { useAnalysis } from '../shared/useAnalysis.ts';
import { useApp, useAppStore } from '../shared/useApp.ts';
import { useEditing } from '../shared/useEditing.ts';
import { useWords } from '../shared/useWords.ts';
import { ChangeRow } from './ChangeRow.tsx';
import { DragGhost } from './DragGhost.tsx';
import { addLastPhase } from './newPhase.ts';
import styles from './PhaseBar.module.css';
import { PhaseItem } from './PhaseItem.tsx';
import { useChangeMoves, usePendingFocus } from './useChangeMoves.ts';

export function PhaseBar() {
  const { t } = useWords();
  const store = useAppStore();
  const phases = useApp((state) => state.document.scenario.phases);
  const current = useApp((state) => state.viewpoint.phase);
  const hasNews = useApp((state) => selectVerdictNews(state)?.phases.some(({ differing }) => differing > 0));
  const hasDates = useAnalysis().phases.some(({ date, counts }) => date !== null || counts.broken > 0);
  const hasDetails = hasDates || hasNews === true;
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const ghost = useRef<HTMLDivElement>(null);
  const moves = useChangeMoves({ root, bar: list, ghost });
  useEffect(() => {
    list.current?.children[current]?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  const step = (by: 1 | -1) => store.getState().goToPhase(store.getState().viewpoint.phase + by);
  const focus = usePendingFocus(root);
  const goTo = (id: string) => {
    const index = store.getState().document.scenario.phases.findIndex((phase) => phase.id === id);
    if (index < 0) return;
    store.getState().goToPhase(index);
    focus.to(`[data-phase="${index}"]`);
  };
  const focusPhase = () => root.current?.querySelector<HTMLElement>(`[data-phase="${current}"]`)?.focus();
  return (
    <div ref={root} className={styles['dock']}>
      <ChangeRow moves={moves} onFocusLost={focusPhase} />
      <nav className={styles['bar']} aria-label={t('phases.label')}>
        <IconButton
          label={t('phases.previous')}
          icon={<ChevronLeft size={20} />}
          disabled={current === 0}
          onClick={() => step(-1)}
        />
        <ol ref={list} className={styles['phases']}>
          {phases.map(({ id }, phase) => (
            <PhaseItem
              key={id}
              phase={phase}
              isCurrent={phase === current}
              hasDetails={hasDetails}
              target={moves.drag?.targets[phase]}
              isOver={moves.drag?.over === phase}
              onGoTo={goTo}
            />
          ))}
        </ol>
        <AddButton />
        <IconButton
          label={t('phases.next')}
          icon={<ChevronRight size={20} />}
          disabled={current === phases.length - 1}
          onClick={() => step(1)}
        />
      </nav>
      {moves.drag && <DragGhost drag={moves.drag} ghost={ghost} />}
    </div>
  );
}

/** After the last; the focus stays, so that one may add more. */
function AddButton() {
  const { t } = useWords();
  const store = useAppStore();
  const { scenario, edit, labelOf } = useEditing();
  const add = addLastPhase(scenario, (n) => t('phaseEditing.phase.number', { n }));
  return (
    <IconButton
      label={labelOf(add)}
      icon={<Plus size={18} />}
      onClick={() => {
        edit(add);
        store.getState().goToPhase(store.getState().document.scenario.phases.length - 1);
      }}
    />
  );
}
