// What stands in the bar for a phase? Its button; and, while a change is dragged, whether it may be dropped there.
import { Ban } from 'lucide-react';
import { PhaseButton } from './PhaseButton.tsx';
import styles from './PhaseItem.module.css';
import type { DropTarget } from './toDropTargets.ts';

interface Props {
  readonly phase: number;
  readonly isCurrent: boolean;
  readonly hasDetails: boolean;
  readonly target: DropTarget | undefined;
  readonly isOver: boolean;
}

export function PhaseItem({ phase, isCurrent, hasDetails, target, isOver }: Props) {
  return (
    <li className={styles['item']} data-target={target?.kind} data-over={isOver || undefined}>
      <PhaseButton phase={phase} isCurrent={isCurrent} hasDetails={hasDetails} />
      {target?.kind === 'blocked' && <Ban size={16} aria-hidden="true" className={styles['ban']} />}
    </li>
  );
}
