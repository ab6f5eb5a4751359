// Which one of a list? A native select with its label; a choice that cannot be says why, and is not made.
import { useId, useState } from 'react';
import styles from './CommitField.module.css';

interface Props {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  /** Why one cannot be chosen; null: it can. */
  readonly problemOf?: (value: string) => string | null;
  readonly onCommit: (value: string) => void;
  readonly hint?: string | undefined;
  readonly isLabelHidden?: boolean;
}

export function SelectField({ label, options, value, problemOf, onCommit, hint, isLabelHidden }: Props) {
  const id = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const under = problem ?? hint;
  const choose = (chosen: string) => {
    const found = problemOf?.(chosen) ?? null;
    setProblem(found);
    if (found === null) onCommit(chosen);
  };
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={isLabelHidden ? styles['said'] : styles['label']}>
        {label}
      </label>
      <select
        id={id}
        className={styles['input']}
        value={value}
        aria-invalid={problem !== null || undefined}
        aria-describedby={under ? `${id}-under` : undefined}
        onChange={(event) => choose(event.target.value)}
        onBlur={() => setProblem(null)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
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
