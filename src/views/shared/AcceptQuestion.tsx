// Why is a gap accepted? A line to write it in; it may be left empty.
import { type FormEvent, useId, useLayoutEffect, useRef } from 'react';
import type { EditOf } from '../../model/edits/Edit.ts';
import { Button } from '../../ui/Button.tsx';
import field from '../../ui/CommitField.module.css';
import styles from './MenuParts.module.css';
import { useEditing } from './useEditing.ts';
import { useWords } from './useWords.ts';

interface Props {
  readonly cells: Omit<EditOf<'acceptGap'>, 'kind' | 'why'>;
  readonly onDone: () => void;
}

export function AcceptQuestion({ cells, onDone }: Props) {
  const { t } = useWords();
  const { edit } = useEditing();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    input.current?.focus();
    input.current?.form?.scrollIntoView({ block: 'nearest' });
  }, []);
  const accept = (event: FormEvent) => {
    event.preventDefault();
    edit({ kind: 'acceptGap', ...cells, why: input.current?.value.trim() ?? '' });
    onDone();
  };
  return (
    <form className={styles['ask']} onSubmit={accept}>
      <label htmlFor={id} className={field['label']}>
        {t('actorMenu.pair.whyAccept')}
      </label>
      <input ref={input} id={id} className={field['input']} autoComplete="off" />
      <Button type="submit" look="outlined">
        {t('actorMenu.pair.acceptNow')}
      </Button>
    </form>
  );
}
