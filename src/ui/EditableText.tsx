// How is a name changed where it stands? A click or Enter on it makes it a field, and Enter makes it a name again.
import { Pencil } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import field from './CommitField.module.css';
import styles from './EditableText.module.css';
import { NameField } from './NameField.tsx';

interface Props {
  /** What pressing it does: "Byt namn på K1". Also what the field is called. */
  readonly label: string;
  readonly value: string;
  /** Shown, quietly, where there is no value. */
  readonly placeholder?: string;
  readonly problemOf?: (text: string) => string | null;
  readonly onCommit: (text: string) => void;
  /** It stands in a heading, whose words are the value alone: what pressing it does is said as its description. */
  readonly isHeading?: boolean;
}

/** Takes its size and weight from what it stands in. */
export function EditableText({ label, value, placeholder = '', isHeading = false, ...rest }: Props) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (isOpen) return <NameField label={label} value={value} {...rest} onDone={() => setOpen(false)} />;
  return (
    <button ref={button} type="button" className={styles['text']} title={label} onClick={() => setOpen(true)}>
      <span className={value ? undefined : styles['placeholder']}>{value || placeholder}</span>
      <Pencil size={14} aria-hidden="true" className={styles['pencil']} />
      {!isHeading && <span className={field['said']}>{label}</span>}
    </button>
  );
}
