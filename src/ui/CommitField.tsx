// How is a text, a date or a few lines changed in place? A field with its label; it counts on Enter or when one leaves it.
import { useId } from 'react';
import styles from './CommitField.module.css';
import { type CommitOptions, useCommit } from './useCommit.ts';

interface Props extends Omit<CommitOptions, 'onDone' | 'isMultiline'> {
  readonly label: string;
  /** `lines`: a few lines of text. */
  readonly type?: 'text' | 'date' | 'lines';
  readonly placeholder?: string;
  /** What else is worth knowing, under the field. */
  readonly hint?: string | undefined;
  readonly isLabelHidden?: boolean;
}

export function CommitField({ label, type = 'text', placeholder, hint, isLabelHidden, ...options }: Props) {
  const id = useId();
  const { text, problem, change, onKeyDown, onBlur } = useCommit({ ...options, isMultiline: type === 'lines' });
  const under = problem ?? hint;
  const common = {
    id,
    className: styles['input'],
    value: text,
    placeholder,
    onKeyDown,
    onBlur,
    'aria-invalid': problem !== null || undefined,
    'aria-describedby': under ? `${id}-under` : undefined,
  };
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={isLabelHidden ? styles['said'] : styles['label']}>
        {label}
      </label>
      {type === 'lines' ? (
        <textarea {...common} rows={3} onChange={(event) => change(event.target.value)} />
      ) : (
        <input {...common} type={type} autoComplete="off" onChange={(event) => change(event.target.value)} />
      )}
      {under && (
        <p
          id={`${id}-under`}
          className={styles[problem === null ? 'hint' : 'problem']}
          role={problem ? 'alert' : undefined}
        >
          {under}
        </p>
      )}
    </div>
  );
}
