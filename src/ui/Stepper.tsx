// How much more or less, one step at a time? A value in words between two buttons.
import { Minus, Plus } from 'lucide-react';
import { useId } from 'react';
import { IconButton } from './Button.tsx';
import styles from './Stepper.module.css';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** The value, as people say it. */
  readonly text: string;
  readonly less: string;
  readonly more: string;
  readonly onChange: (value: number) => void;
}

/** At an end its button stays, so that the focus does too. */
export function Stepper({ label, value, min, max, text, less, more, onChange }: Props) {
  const id = useId();
  const step = (by: number) => {
    const next = Math.max(min, Math.min(max, value + by));
    if (next !== value) onChange(next);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in a row.
    <div role="group" aria-labelledby={id} className={styles['stepper']}>
      <span id={id} className={styles['label']}>
        {label}
      </span>
      <IconButton
        className={styles['button'] ?? ''}
        label={less}
        icon={<Minus size={16} aria-hidden="true" />}
        aria-describedby={`${id}-value`}
        aria-disabled={value <= min || undefined}
        onClick={() => step(-1)}
      />
      <span id={`${id}-value`} className={styles['value']}>
        {text}
      </span>
      <IconButton
        className={styles['button'] ?? ''}
        label={more}
        icon={<Plus size={16} aria-hidden="true" />}
        aria-describedby={`${id}-value`}
        aria-disabled={value >= max || undefined}
        onClick={() => step(1)}
      />
    </div>
  );
}
