// What can be done with a phase? Its name, words, date and release; others beside it; its place; and that it goes.
import type { Edit } from '../../model/edits/Edit.ts';
import { newId, takenIds } from '../../model/edits/newId.ts';
import { newTitle } from '../../model/edits/newTitle.ts';
import { CommitField } from '../../ui/CommitField.tsx';
import { EditButton } from '../shared/EditButton.tsx';
import { useAppStore } from '../shared/useApp.ts';
import { useEditing } from '../shared/useEditing.ts';
import { useWords } from '../shared/useWords.ts';
import { addPhaseAfter } from './newPhase.ts';
import { PhaseDates } from './PhaseDates.tsx';
import styles from './PhaseMenu.module.css';

interface Props {
  readonly phase: number;
  /** Closes the menu. `goTo`: the phase that is shown then. */
  readonly onDone: (goTo?: string) => void;
}

export function PhaseMenu({ phase, onDone }: Props) {
  return (
    <>
      <Texts phase={phase} />
      <hr className={styles['line']} />
      <Beside phase={phase} onDone={onDone} />
      <hr className={styles['line']} />
      <Removal phase={phase} onDone={onDone} />
    </>
  );
}

function Texts({ phase: index }: Pick<Props, 'phase'>) {
  const { t } = useWords();
  const { scenario, edit, obstacleTo } = useEditing();
  const phase = scenario.phases[index];
  if (!phase) return null;
  const rename = (title: string): Edit => ({ kind: 'renamePhase', phase: phase.id, title: title.trim() });
  return (
    <div className={styles['fields']}>
      <CommitField
        label={t('phaseEditing.phase.title')}
        value={phase.title}
        problemOf={(title) => obstacleTo(rename(title))}
        onCommit={(title) => edit(rename(title))}
      />
      <CommitField
        label={t('phaseEditing.phase.description')}
        type="lines"
        value={phase.description ?? ''}
        onCommit={(text) => edit({ kind: 'describePhase', phase: phase.id, description: text.trim() })}
      />
      <PhaseDates phase={index} />
    </div>
  );
}

function Beside({ phase: index, onDone }: Props) {
  const { t } = useWords();
  const { scenario } = useEditing();
  const { phases } = scenario;
  const phase = phases[index];
  if (!phase) return null;
  const between = newTitle(scenario, 1, (n) =>
    n === 1
      ? t('phaseEditing.phase.new')
      : t('phaseEditing.phase.newNumber', { title: t('phaseEditing.phase.new'), n }),
  );
  const copied = newTitle(scenario, 1, (n) => {
    const title = t('phaseEditing.phase.copyOf', { title: phase.title });
    return n === 1 ? title : t('phaseEditing.phase.newNumber', { title, n });
  });
  const before = addPhaseAfter(scenario, between, phases[index - 1]?.id ?? null);
  const after = addPhaseAfter(scenario, between, phase.id);
  const copyId = newId(copied, takenIds(scenario, 'phases'), 'fas');
  return (
    <>
      <EditButton edit={before} onDone={() => onDone(before.id)}>
        {t('phaseEditing.phase.addBefore')}
      </EditButton>
      <EditButton edit={after} onDone={() => onDone(after.id)}>
        {t('phaseEditing.phase.addAfter')}
      </EditButton>
      <EditButton
        edit={{ kind: 'copyPhase', phase: phase.id, id: copyId, title: copied }}
        onDone={() => onDone(copyId)}
      >
        {t('phaseEditing.phase.copy')}
      </EditButton>
      <Move phase={index} by={-1} onDone={onDone} />
      <Move phase={index} by={1} onDone={onDone} />
    </>
  );
}

function Move({ phase: index, by, onDone }: Props & { readonly by: 1 | -1 }) {
  const { t } = useWords();
  const { phases } = useEditing().scenario;
  const phase = phases[index];
  const text = t(by < 0 ? 'phaseEditing.phase.earlier' : 'phaseEditing.phase.later');
  if (!phase || !phases[index + by]) {
    return (
      <EditButton edit={null} reason={t(by < 0 ? 'phaseEditing.chip.first' : 'phaseEditing.chip.last')}>
        {text}
      </EditButton>
    );
  }
  const after = phases[by < 0 ? index - 2 : index + 1]?.id ?? null;
  return (
    <EditButton edit={{ kind: 'movePhase', phase: phase.id, after }} onDone={() => onDone(phase.id)}>
      {text}
    </EditButton>
  );
}

function Removal({ phase: index, onDone }: Props) {
  const { t } = useWords();
  const store = useAppStore();
  const { phases } = useEditing().scenario;
  const phase = phases[index];
  if (!phase) return null;
  const count = phase.changes?.length ?? 0;
  const next = phases[index + 1];
  const done = () => {
    const { document, viewpoint } = store.getState();
    onDone(document.scenario.phases[viewpoint.phase]?.id);
  };
  return (
    <>
      {count > 0 && (
        <EditButton edit={{ kind: 'mergePhase', phase: phase.id }} onDone={done}>
          {next ? t('phaseEditing.phase.merge', { next: next.title }) : t('phaseEditing.phase.mergeNone')}
        </EditButton>
      )}
      <EditButton edit={{ kind: 'removePhase', phase: phase.id }} onDone={done}>
        {t('phaseEditing.phase.remove', { count })}
      </EditButton>
    </>
  );
}
