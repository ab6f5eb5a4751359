// What does a change look like in the row of changes? A button that opens its menu, and that is dragged to a phase.
import { MessageSquareText } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { describeChip } from '../../i18n/describeChip.ts';
import { FloatingMenu } from '../../ui/FloatingMenu.tsx';
import type { Area } from '../../ui/placeBeside.ts';
import { Said } from '../../ui/Said.tsx';
import { useTeller } from '../shared/useTeller.ts';
import styles from './ChangeChip.module.css';
import { ChipMenu } from './ChipMenu.tsx';
import { ChipText } from './ChipText.tsx';
import type { PhaseChip } from './toPhaseChips.ts';
import type { ChangeMoves } from './useChangeMoves.ts';

interface Props {
  readonly chip: PhaseChip;
  readonly moves: ChangeMoves;
  readonly hint: string;
}

export function ChangeChip({ chip, moves, hint }: Props) {
  const { words, names } = useTeller();
  const button = useRef<HTMLButtonElement>(null);
  const [menu, setMenu] = useState<Area | null>(null);
  const wasOpen = useRef(false);
  const text = describeChip(words, names, chip);
  const { onPointerDown, ...handlers } = moves.handlersOf(chip);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (by === 0 || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    moves.moveBy(chip, by);
  };
  return (
    <li className={styles['item']}>
      <button
        ref={button}
        type="button"
        className={styles['chip']}
        data-chip={chip.id}
        data-dragged={moves.dragged === chip.id || undefined}
        aria-haspopup="true"
        aria-expanded={menu !== null}
        aria-describedby={hint}
        title={[text.whole, ...chip.notes].join('\n')}
        {...handlers}
        onPointerDown={(event) => {
          wasOpen.current = menu !== null;
          onPointerDown(event);
        }}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          if (!wasOpen.current || event.detail === 0) setMenu(event.currentTarget.getBoundingClientRect());
          wasOpen.current = false;
        }}
      >
        <span aria-hidden="true" className={styles['text']}>
          <ChipText text={text} does={chip.planned.does} />
          {chip.notes.length > 0 && <MessageSquareText size={12} />}
        </span>
        <Said>{[text.whole, ...chip.notes].join('. ')}</Said>
      </button>
      {menu && (
        <FloatingMenu label={text.whole} at={menu} onClose={() => setMenu(null)}>
          <ChipMenu chip={chip} moves={moves} close={() => setMenu(null)} />
        </FloatingMenu>
      )}
    </li>
  );
}
