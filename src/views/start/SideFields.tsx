// Who are the consumers, or the producers, of a new plan? So many, or a list of names.
import { useId } from 'react';
import { Field } from '../../ui/Field.tsx';
import { useWords } from '../shared/useWords.ts';
import styles from './StartDialog.module.css';
import type { Side, SideForm } from './toStart.ts';

interface Props {
  readonly legend: string;
  readonly form: SideForm;
  readonly side: Side;
  readonly problem: string | null;
  readonly onChange: (form: SideForm) => void;
}

export function SideFields({ legend, form, side, problem, onChange }: Props) {
  const { t, list } = useWords();
  const name = useId();
  const { names, repeated } = side;
  const understood = [
    t('keep.start.understood', { count: names.length }),
    repeated.length > 0 ? t('keep.start.repeated', { count: repeated.length, names: list(repeated) }) : '',
  ].join(' ');
  return (
    <fieldset className={styles['side']}>
      <legend>{legend}</legend>
      <div className={styles['by']}>
        {(['number', 'names'] as const).map((by) => (
          <label key={by}>
            <input type="radio" name={name} checked={form.by === by} onChange={() => onChange({ ...form, by })} />
            {t(`keep.start.${by}`)}
          </label>
        ))}
      </div>
      {form.by === 'number' ? (
        <Field
          label={t('keep.start.count')}
          value={form.number}
          onChange={(number) => onChange({ ...form, number })}
          problem={problem}
          isNumber
        />
      ) : (
        <Field
          label={t('keep.start.list')}
          value={form.names}
          onChange={(pasted) => onChange({ ...form, names: pasted })}
          hint={names.length === 0 ? t('keep.start.listHint') : understood}
          problem={problem}
          rows={4}
        />
      )}
    </fieldset>
  );
}
