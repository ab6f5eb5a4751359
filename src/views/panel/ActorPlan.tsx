// What does the plan do to the actor, in all phases? Each row leads to its phase, and is moved, or taken out.
import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useId } from 'react';
import type { ActorFacts } from '../../engine/Analysis.ts';
import type { Edit } from '../../model/edits/Edit.ts';
import type { ActorId } from '../../model/Scenario.ts';
import { IconButton } from '../../ui/Button.tsx';
import { QuietSelect } from '../../ui/QuietSelect.tsx';
import { useApp, useAppStore } from '../shared/useApp.ts';
import { useAttempt } from '../shared/useAttempt.ts';
import { useEditing } from '../shared/useEditing.ts';
import { useTeller } from '../shared/useTeller.ts';
import styles from './ActorPlan.module.css';
import { describePlanRow } from './describePlanRow.ts';
import section from './Section.module.css';
import { ShowMore } from './ShowMore.tsx';
import { type PlanRow, toMove, toPlanRows, toRemoval } from './toPlanRows.ts';

export function ActorPlan({ actor }: { readonly actor: ActorFacts }) {
  const { words, analysis } = useTeller();
  const rows = toPlanRows(analysis.scenario, actor.id);
  return (
    <section className={section['section']}>
      <h3>{words.t('editing.plan.title')}</h3>
      {rows.length === 0 && <p className={section['quiet']}>{words.t('editing.plan.none')}</p>}
      <ul className={styles['plan']}>
        <ShowMore items={rows} first={12} render={(row) => <Row key={row.key} actor={actor.id} row={row} />} />
      </ul>
    </section>
  );
}

interface RowProps {
  readonly actor: ActorId;
  readonly row: PlanRow;
}

function Row({ actor, row }: RowProps) {
  const teller = useTeller();
  const { words, analysis } = teller;
  const { t } = words;
  const { phases } = analysis.scenario;
  const store = useAppStore();
  const isHere = useApp((state) => state.viewpoint.phase) === row.phase;
  const { problem, attempt } = useAttempt();
  const { obstacleTo } = useEditing();
  const text = describePlanRow(teller, row);
  const title = phases[row.phase]?.title ?? '';
  const moveTo = (to: number) => toMove(analysis.scenario, actor, row, to);
  const options = phases.map(({ title: label }, i) => {
    const edit = moveTo(i);
    return {
      value: String(i),
      label,
      isDisabled: i !== row.phase && (edit === null || obstacleTo(edit) !== null),
    };
  });
  const select = (value: string) => {
    const edit = moveTo(Number(value));
    if (edit) attempt(edit);
  };
  return (
    <li className={styles['row']} data-here={isHere}>
      <QuietSelect
        look="bare"
        label={t('editing.plan.when', { text })}
        value={String(row.phase)}
        options={options}
        onChange={select}
      />
      <button
        type="button"
        className={styles['text']}
        title={t('editing.goTo', { phase: title })}
        aria-label={t('editing.plan.row', { phase: title, text })}
        aria-current={isHere ? 'step' : undefined}
        onClick={() => store.getState().goToPhase(row.phase)}
      >
        {text}
        {row.notes.map((note) => (
          <span key={note} className={styles['note']}>
            {note}
          </span>
        ))}
      </button>
      <span className={styles['tools']}>
        <Step
          label={t('editing.plan.earlier', { text })}
          icon={<ChevronLeft size={16} aria-hidden="true" />}
          edit={moveTo(row.phase - 1)}
          end={t('editing.plan.noEarlier')}
          attempt={attempt}
        />
        <Step
          label={t('editing.plan.later', { text })}
          icon={<ChevronRight size={16} aria-hidden="true" />}
          edit={moveTo(row.phase + 1)}
          end={t('editing.plan.noLater')}
          attempt={attempt}
        />
        <IconButton
          className={styles['tool'] ?? ''}
          label={t('editing.plan.remove', { text })}
          icon={<X size={14} aria-hidden="true" />}
          onClick={() => attempt(toRemoval(analysis.scenario, actor, row))}
        />
      </span>
      {problem !== null && (
        <p role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
    </li>
  );
}

interface StepProps {
  readonly label: string;
  readonly icon: React.ReactNode;
  /** Null: there is no phase to go to. */
  readonly edit: Edit | null;
  readonly end: string;
  readonly attempt: (edit: Edit) => boolean;
}

/** Where it cannot be done, the button is there still and says why. */
function Step({ label, icon, edit, end, attempt }: StepProps) {
  const id = useId();
  const { obstacleTo } = useEditing();
  const obstacle = edit === null ? end : obstacleTo(edit);
  return (
    <>
      <IconButton
        className={styles['tool'] ?? ''}
        label={label}
        title={obstacle ?? label}
        icon={icon}
        aria-disabled={obstacle !== null || undefined}
        aria-describedby={obstacle === null ? undefined : id}
        onClick={() => edit && attempt(edit)}
      />
      {obstacle !== null && (
        <span id={id} hidden>
          {obstacle}
        </span>
      )}
    </>
  );
}
