// What follows the pointer while a change is dragged? The change, and what happens if it is dropped here.
import { Ban } from 'lucide-react';
import { type RefObject, useLayoutEffect } from 'react';
import { describeChip } from '../../i18n/describeChip.ts';
import { useTeller } from '../shared/useTeller.ts';
import { ChipText } from './ChipText.tsx';
import styles from './DragGhost.module.css';
import type { ChipDrag } from './useChipDrag.ts';

/** Seen only: those who listen move changes by keys. In front of everything, also of an open menu. */
export function DragGhost({
  drag,
  ghost,
}: {
  readonly drag: ChipDrag;
  readonly ghost: RefObject<HTMLDivElement | null>;
}) {
  const { words, names, analysis } = useTeller();
  const { chip, targets, over } = drag;
  const target = over === null ? null : targets[over];
  const phase = over === null ? '' : (analysis.scenario.phases[over]?.title ?? '');
  useLayoutEffect(() => {
    ghost.current?.showPopover();
  }, [ghost]);
  const text =
    target?.kind === 'blocked'
      ? words.t('phaseEditing.drop.blocked', { phase, reason: target.reason })
      : words.t(`phaseEditing.drop.${target?.kind ?? 'none'}`, { phase });
  return (
    <div ref={ghost} popover="manual" aria-hidden="true" className={styles['ghost']}>
      <span className={styles['chip']}>
        <ChipText text={describeChip(words, names, chip)} does={chip.planned.does} />
      </span>
      <span className={styles['text']} data-target={target?.kind}>
        {target?.kind === 'blocked' && <Ban size={14} />}
        {text}
      </span>
    </div>
  );
}
