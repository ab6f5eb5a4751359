// How does something new come into the plan? Its name, and Enter; why not, under it.
import { Plus } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import type { Edit } from '../../model/edits/Edit.ts';
import { Button } from '../../ui/Button.tsx';
import { useEditing } from '../shared/useEditing.ts';
import { useWords } from '../shared/useWords.ts';
import styles from './PlanDialog.module.css';

interface Props {
  /** Of the field: "Ny version". */
  readonly label: string;
  readonly toEdit: (name: string) => Edit;
}

/** The focus stays, so that one may add more. */
export function AddField({ label, toEdit }: Props) {
  const { t } = useWords();
  const { edit, obstacleTo } = useEditing();
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const add = (event: FormEvent) => {
    event.preventDefault();
    const wish = toEdit(name.trim());
    const obstacle = obstacleTo(wish);
    setProblem(obstacle);
    if (obstacle !== null) return;
    edit(wish);
    setName('');
  };
  return (
    <form className={styles['add']} onSubmit={add}>
      <input
        className={styles['input']}
        aria-label={label}
        placeholder={label}
        value={name}
        autoComplete="off"
        aria-invalid={problem !== null || undefined}
        aria-describedby={problem === null ? undefined : id}
        onChange={(event) => {
          setName(event.target.value);
          setProblem(null);
        }}
      />
      <Button look="outlined" type="submit">
        <Plus size={16} aria-hidden="true" />
        {t('planDialog.add')}
      </Button>
      {problem !== null && (
        <p id={id} role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
    </form>
  );
}
