// How is one word or one day of the plan changed? In a field of a table's cell; why it cannot be, under it.
import type { Edit } from '../../model/edits/Edit.ts';
import { CommitField } from '../../ui/CommitField.tsx';
import { useEditing } from '../shared/useEditing.ts';
import { useWords } from '../shared/useWords.ts';

interface Props {
  readonly label: string;
  readonly type?: 'text' | 'date' | 'lines';
  readonly value: string;
  readonly toEdit: (text: string) => Edit;
  /** The label is shown: the field stands in no table. */
  readonly isLabelShown?: boolean;
}

/** While a year is being typed, its first digits are a year too. */
const FIRST_YEAR = '1000';

export function EditField({ label, type = 'text', value, toEdit, isLabelShown = false }: Props) {
  const { t } = useWords();
  const { edit, obstacleTo } = useEditing();
  const isHalf = (text: string) => type === 'date' && text !== '' && text < FIRST_YEAR;
  return (
    <CommitField
      label={label}
      type={type}
      value={value}
      isLabelHidden={!isLabelShown}
      problemOf={(text) => (isHalf(text) ? t('phaseEditing.phase.year') : obstacleTo(toEdit(text.trim())))}
      onCommit={(text) => edit(toEdit(text.trim()))}
    />
  );
}
