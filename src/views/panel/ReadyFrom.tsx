// From when can an actor change? A day, or nothing: it changes no verdict, only what is proposed.
import type { ActorId, DateText } from '../../model/Scenario.ts';
import { CommitField } from '../../ui/CommitField.tsx';
import { useEditing } from '../shared/useEditing.ts';
import { useWords } from '../shared/useWords.ts';

/** While a year is being typed, its first digits are a year too. */
const FIRST_YEAR = '1000';

export function ReadyFrom({ actor, date }: { readonly actor: ActorId; readonly date: DateText | undefined }) {
  const { t } = useWords();
  const { edit, obstacleTo } = useEditing();
  const toEdit = (text: string) => ({ kind: 'setReadyFrom', actor, date: text === '' ? null : text }) as const;
  return (
    <CommitField
      label={t('review.readyFrom.label')}
      type="date"
      value={date ?? ''}
      hint={t('review.readyFrom.hint')}
      problemOf={(text) => (text !== '' && text < FIRST_YEAR ? t('phaseEditing.phase.year') : obstacleTo(toEdit(text)))}
      onCommit={(text) => edit(toEdit(text))}
    />
  );
}
