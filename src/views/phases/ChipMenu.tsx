// What can be done with a change? Moved to the phase before, after, or any; explained; removed; one actor at a time.
import { ArrowLeft, ArrowRight, ChevronLeft, Eye, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { describeChip } from '../../i18n/describeChip.ts';
import type { ActorId } from '../../model/Scenario.ts';
import { Button } from '../../ui/Button.tsx';
import { CommitField } from '../../ui/CommitField.tsx';
import { EditButton } from '../shared/EditButton.tsx';
import { useAppStore } from '../shared/useApp.ts';
import { useEditing } from '../shared/useEditing.ts';
import { useTeller } from '../shared/useTeller.ts';
import styles from './ChipMenu.module.css';
import { moveOf } from './toDropTargets.ts';
import { type PhaseChip, toOneOf } from './toPhaseChips.ts';
import type { ChangeMoves } from './useChangeMoves.ts';

interface Props {
  readonly chip: PhaseChip;
  readonly moves: ChangeMoves;
  readonly close: () => void;
}

export function ChipMenu({ chip, moves, close }: Props) {
  const { words, names } = useTeller();
  const { scenario } = useEditing();
  const [only, setOnly] = useState<ActorId | null>(null);
  const shown = only === null ? chip : toOneOf(scenario, moves.phase, chip, only);
  return (
    // Another one is another menu: what was open in it is closed.
    <div key={only ?? ''}>
      {only !== null && (
        <Button look="item" onClick={() => setOnly(null)}>
          <ChevronLeft size={16} aria-hidden="true" />
          {words.t('phaseEditing.chip.all', { count: chip.actors.length })}
        </Button>
      )}
      <p className={styles['title']}>{describeChip(words, names, shown).whole}</p>
      <Steps chip={shown} moves={moves} close={close} />
      <Show chip={shown} close={close} />
      <EditButton
        edit={{ kind: 'removePlanned', actors: shown.actors, planned: shown.planned, phase: moves.phaseId }}
        icon={<Trash2 size={16} aria-hidden="true" />}
        onDone={() => {
          close();
          moves.tellRemoved(shown);
        }}
      >
        {words.t('phaseEditing.chip.remove')}
      </EditButton>
      <Note chip={shown} moves={moves} />
      {shown.actors.length > 1 && <Members chip={shown} moves={moves} onChoose={setOnly} />}
    </div>
  );
}

function Steps({ chip, moves, close }: Props) {
  const { t } = useTeller().words;
  const { phases } = useEditing().scenario;
  const [isOpen, setOpen] = useState(false);
  const to = (index: number) => () => {
    close();
    moves.tellMoved(chip, index);
  };
  const step = (index: number, text: string, icon: 'earlier' | 'later' | null) => {
    const phase = phases[index];
    if (!phase) return null;
    const signs = { earlier: ArrowLeft, later: ArrowRight };
    const Sign = icon && signs[icon];
    return (
      <EditButton
        key={phase.id}
        edit={moveOf(chip, moves.phaseId, phase.id)}
        icon={Sign ? <Sign size={16} aria-hidden="true" /> : <span className={styles['noIcon']} />}
        onDone={to(index)}
      >
        {text}
      </EditButton>
    );
  };
  const before = phases[moves.phase - 1]?.title ?? '';
  const after = phases[moves.phase + 1]?.title ?? '';
  return (
    <>
      {step(moves.phase - 1, t('phaseEditing.chip.earlier', { phase: before }), 'earlier')}
      {step(moves.phase + 1, t('phaseEditing.chip.later', { phase: after }), 'later')}
      {phases.length > 2 && (
        <Button look="item" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <span className={styles['noIcon']} />
          {t('phaseEditing.chip.toPhase')}
        </Button>
      )}
      {isOpen && (
        <div className={styles['list']}>
          {phases.map(({ title }, index) =>
            index === moves.phase ? null : step(index, t('phaseEditing.chip.to', { phase: title }), null),
          )}
        </div>
      )}
    </>
  );
}

function Show({ chip, close }: Pick<Props, 'chip' | 'close'>) {
  const { words, names } = useTeller();
  const store = useAppStore();
  const [id] = chip.actors;
  if (id === undefined || chip.actors.length > 1) return null;
  return (
    <Button
      look="item"
      onClick={() => {
        close();
        store.getState().select({ kind: 'actor', id });
        store.getState().set({ panelOpen: true });
      }}
    >
      <Eye size={16} aria-hidden="true" />
      {words.t('phaseEditing.chip.show', { name: names.actor(id) })}
    </Button>
  );
}

function Note({ chip, moves }: Pick<Props, 'chip' | 'moves'>) {
  const { t } = useTeller().words;
  const { edit } = useEditing();
  return (
    <div className={styles['note']}>
      <CommitField
        label={t('phaseEditing.chip.note')}
        type="lines"
        value={chip.notes.join('\n')}
        onCommit={(note) =>
          edit({
            kind: 'notePlanned',
            actors: chip.actors,
            planned: chip.planned,
            phase: moves.phaseId,
            note: note.trim(),
          })
        }
      />
    </div>
  );
}

interface MembersProps extends Pick<Props, 'chip' | 'moves'> {
  readonly onChoose: (actor: ActorId) => void;
}

/** Each can be dragged from here, too. */
function Members({ chip, moves, onChoose }: MembersProps) {
  const { words, names } = useTeller();
  const { scenario } = useEditing();
  return (
    <>
      <p className={styles['caption']}>{words.t('phaseEditing.chip.each')}</p>
      <ul className={styles['list']}>
        {chip.actors.map((actor) => (
          <li key={actor}>
            <Button
              look="item"
              className={styles['member'] ?? ''}
              {...moves.handlersOf(toOneOf(scenario, moves.phase, chip, actor))}
              onClick={() => onChoose(actor)}
            >
              {names.actor(actor)}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
