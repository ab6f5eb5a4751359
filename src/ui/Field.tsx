// How is a text asked for in a form? A field with its label, what is worth knowing, and what is wrong with it.
import { useId } from 'react';
import styles from './Field.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly problem?: string | null;
  /** More than one: lines of text. */
  readonly rows?: number;
  /** For numbers, the keys that a telephone shows. */
  readonly isNumber?: boolean;
  readonly isCode?: boolean;
}

export function Field({ label, value, onChange, hint, problem = null, rows = 1, isNumber, isCode }: Props) {
  const id = useId();
  const under = problem ?? hint;
  const common = {
    id,
    value,
    className: `${styles['input']} ${isNumber ? styles['number'] : ''} ${isCode ? styles['code'] : ''}`,
    autoComplete: 'off',
    spellCheck: false,
    'aria-invalid': problem !== null || undefined,
    'aria-describedby': under ? `${id}-under` : undefined,
  };
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      {rows > 1 ? (
        <textarea {...common} rows={rows} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input
          {...common}
          type="text"
          inputMode={isNumber ? 'numeric' : undefined}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {under && (
        <p id={`${id}-under`} className={styles[problem === null ? 'hint' : 'problem']}>
          {under}
        </p>
      )}
    </div>
  );
}
