// How is a text taken along that is too long to type? A field that selects itself, and a button that copies it and says so.
import { type ReactNode, useRef, useState } from 'react';
import { Button } from './Button.tsx';
import styles from './CopyField.module.css';

interface Props {
  /** Names the field. */
  readonly label: string;
  readonly text: string;
  readonly copy: string;
  readonly copied: string;
  /** What to do by hand. */
  readonly notCopied: string;
  /** Given the field, which holds the text. */
  readonly onCopy: (field: HTMLInputElement | null) => Promise<boolean>;
  /** More that can be done with it. */
  readonly children?: ReactNode;
}

/** Fields of more characters than this make browsers slow; those are copied without being shown. */
const SHOWN = 65_536;

export function CopyField({ label, text, copy, copied, notCopied, onCopy, children }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<{ readonly text: string; readonly isCopied: boolean } | null>(null);
  const take = async () => setOutcome({ text, isCopied: await onCopy(field.current) });
  // What was copied before the text changed is another text.
  const said = outcome?.text === text ? outcome : null;
  return (
    <div>
      <div className={styles['row']}>
        {text.length <= SHOWN && (
          <input
            ref={field}
            className={styles['field']}
            aria-label={label}
            readOnly
            value={text}
            onFocus={(event) => event.currentTarget.select()}
          />
        )}
        <Button look="outlined" className={styles['button'] ?? ''} onClick={() => void take()}>
          {copy}
        </Button>
        {children}
      </div>
      <p role="status" className={styles['copied']}>
        {said && (said.isCopied ? copied : notCopied)}
      </p>
    </div>
  );
}
