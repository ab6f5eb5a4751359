// Which of two or three is shown? A row of words, one of them pressed; arrow keys stay free for stepping.
import styles from './Switch.module.css';

export interface SwitchOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** A small number beside the word; `said` says both. */
  readonly count?: { readonly number: string; readonly said: string } | undefined;
}

interface Props<Value extends string> {
  readonly label: string;
  readonly options: readonly SwitchOption<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

export function Switch<Value extends string>({ label, options, value, onChange }: Props<Value>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are buttons.
    <div role="group" aria-label={label} className={styles['switch']}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          className={styles['option']}
          aria-pressed={option.value === value}
          aria-label={option.count?.said}
          onClick={() => onChange(option.value)}
        >
          {option.label}
          {option.count && <span className={styles['count']}>{option.count.number}</span>}
        </button>
      ))}
    </div>
  );
}
