// Which one of several, in little room? A native list with its label.
import { useId } from 'react';
import styles from './QuietSelect.module.css';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly isDisabled?: boolean;
}

interface Props {
  readonly label: string;
  /** One of the options'; else the list stands empty. */
  readonly value: string;
  readonly options: readonly SelectOption[];
  /** `row`: label and list beside each other; `bare`: the label is only said, and the list looks like text. */
  readonly look?: 'field' | 'row' | 'bare';
  readonly problem?: string | null;
  readonly onChange: (value: string) => void;
}

export function QuietSelect({ label, value, options, look = 'field', problem = null, onChange }: Props) {
  const id = useId();
  return (
    <div className={styles[look]}>
      {look !== 'bare' && (
        <label htmlFor={id} className={styles['label']}>
          {label}
        </label>
      )}
      <select
        id={id}
        className={styles['select']}
        aria-label={look === 'bare' ? label : undefined}
        title={look === 'bare' ? label : undefined}
        value={value}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.isDisabled}>
            {option.label}
          </option>
        ))}
      </select>
      {problem !== null && (
        <p id={`${id}-problem`} role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
    </div>
  );
}
