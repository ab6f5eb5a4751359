// What stands in the bar for a phase? Its button and its menu; and, while a change is dragged, whether it may go there.
import { Ban, Ellipsis } from 'lucide-react';
import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import { FloatingMenu } from '../../ui/FloatingMenu.tsx';
import type { Area } from '../../ui/placeBeside.ts';
import { useEditing } from '../shared/useEditing.ts';
import { useWords } from '../shared/useWords.ts';
import { PhaseButton } from './PhaseButton.tsx';
import styles from './PhaseItem.module.css';
import { PhaseMenu } from './PhaseMenu.tsx';
import type { DropTarget } from './toDropTargets.ts';

interface Props {
  readonly phase: number;
  readonly isCurrent: boolean;
  readonly hasDetails: boolean;
  readonly target: DropTarget | undefined;
  readonly isOver: boolean;
  readonly onGoTo: (phase: string) => void;
}

export function PhaseItem({ phase, isCurrent, hasDetails, target, isOver, onGoTo }: Props) {
  const { t } = useWords();
  const title = useEditing().scenario.phases[phase]?.title ?? '';
  const [menu, setMenu] = useState<Area | null>(null);
  const label = t('phaseEditing.phase.menu', { phase: title });
  const open = (event: MouseEvent<HTMLElement> | KeyboardEvent<HTMLElement>) => {
    event.preventDefault();
    const area = event.currentTarget.getBoundingClientRect();
    setMenu((now) => now ?? area);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) open(event);
  };
  return (
    <li className={styles['item']} data-target={target?.kind} data-over={isOver || undefined}>
      <PhaseButton
        phase={phase}
        isCurrent={isCurrent}
        hasDetails={hasDetails}
        onContextMenu={open}
        onKeyDown={onKeyDown}
      />
      {isCurrent && !target && (
        <button
          type="button"
          className={styles['more']}
          aria-label={label}
          title={label}
          aria-haspopup="true"
          aria-expanded={menu !== null}
          onClick={open}
        >
          <Ellipsis size={16} aria-hidden="true" />
        </button>
      )}
      {target?.kind === 'blocked' && <Ban size={16} aria-hidden="true" className={styles['ban']} />}
      {menu && (
        <FloatingMenu label={label} at={menu} onClose={() => setMenu(null)}>
          <PhaseMenu
            phase={phase}
            onDone={(goTo) => {
              setMenu(null);
              if (goTo !== undefined) onGoTo(goTo);
            }}
          />
        </FloatingMenu>
      )}
    </li>
  );
}
