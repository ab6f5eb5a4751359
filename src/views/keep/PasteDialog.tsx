// How does a plan come in as text? It is pasted in a field; what cannot be read stays there while one is told why.
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { openText } from '../../browser/openScenario.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { useAppStore } from '../shared/useApp.ts';
import { useWords } from '../shared/useWords.ts';
import styles from './keep.module.css';

export function PasteDialog() {
  const { t } = useWords();
  const store = useAppStore();
  const [text, setText] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const close = () => store.getState().set({ dialog: null });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setEmpty(text.trim() === '');
    if (text.trim() !== '') void openText(store, text);
  };
  return (
    <Dialog title={t('keep.paste.title')} closeLabel={t('page.close')} onClose={close}>
      <p className={styles['lead']}>{t('keep.paste.lead')}</p>
      <form ref={form} onSubmit={submit} noValidate>
        <Field
          label={t('keep.paste.text')}
          value={text}
          onChange={setText}
          problem={isEmpty ? t('keep.paste.empty') : null}
          rows={14}
          isCode
        />
        <div className={styles['ways']}>
          <Button look="primary" type="submit">
            {t('keep.paste.open')}
          </Button>
          <Button onClick={close}>{t('keep.drafts.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
