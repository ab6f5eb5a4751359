// When is a phase, and in which release? Its own date, or where it has it from.
import { CommitField } from '../../ui/CommitField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { useEditing } from '../shared/useEditing.ts';
import { useWords } from '../shared/useWords.ts';
import { toDateSource } from './toDateSource.ts';

/** While a year is being typed, its first digits are a year too. */
const FIRST_YEAR = '1000';

export function PhaseDates({ phase: index }: { readonly phase: number }) {
  const words = useWords();
  const { t } = words;
  const { scenario, edit, obstacleTo } = useEditing();
  const phase = scenario.phases[index];
  if (!phase) return null;
  const source = toDateSource(scenario, index);
  const dated = (text: string) => ({ kind: 'datePhase', phase: phase.id, date: text === '' ? null : text }) as const;
  const released = (value: string) =>
    ({ kind: 'setPhaseRelease', phase: phase.id, release: value === '' ? null : value }) as const;
  const problemOf = (text: string) =>
    text !== '' && text < FIRST_YEAR ? t('phaseEditing.phase.year') : obstacleTo(dated(text));
  return (
    <>
      <CommitField
        label={t('phaseEditing.phase.date')}
        type="date"
        value={phase.date ?? ''}
        problemOf={problemOf}
        onCommit={(text) => edit(dated(text))}
        hint={
          'date' in source
            ? t(`phaseEditing.phase.from.${source.kind}`, { date: words.date(source.date), name: source.name })
            : undefined
        }
      />
      {scenario.releases && scenario.releases.length > 0 && (
        <SelectField
          label={t('phaseEditing.phase.release')}
          value={phase.release ?? ''}
          options={[
            { value: '', label: t('phaseEditing.phase.noRelease') },
            ...scenario.releases.map(({ id, name, date }) => ({
              value: id,
              label: date === undefined ? name : `${name} · ${words.date(date)}`,
            })),
          ]}
          problemOf={(value) => obstacleTo(released(value))}
          onCommit={(value) => edit(released(value))}
        />
      )}
    </>
  );
}
