// Where does a person paste a link? In a field that takes it as mail leaves it, and a button.
import { type FormEvent, useId, useRef } from 'react';
import { findPastedLink, pageAddress } from '../../browser/findPastedLink.ts';
import type { Asked } from '../../browser/openAsked.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './LinkForm.module.css';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly submit: string;
  readonly onLink: (asked: Asked) => void;
}

export function LinkForm({ label, hint, submit, onLink }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const open = (event: FormEvent) => {
    event.preventDefault();
    const text = field.current?.value.trim() ?? '';
    if (text === '') field.current?.focus();
    else onLink(findPastedLink(text, pageAddress()));
  };
  return (
    <form className={styles['form']} onSubmit={open}>
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        className={styles['field']}
        rows={3}
        spellCheck={false}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
      />
      <p id={`${id}-hint`} className={styles['hint']}>
        {hint}
      </p>
      <Button look="outlined" type="submit">
        {submit}
      </Button>
    </form>
  );
}
