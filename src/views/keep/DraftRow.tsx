// What can be done with one draft? Open it, call it something else, delete it.
import { Pencil, Trash2 } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { DraftHead } from '../../browser/drafts/Draft.ts';
import { openKeptDraft } from '../../browser/drafts/keptDrafts.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { useAppStore } from '../shared/useApp.ts';
import { useWords } from '../shared/useWords.ts';
import styles from './DraftsDialog.module.css';
import { describeDraft } from './describeDraft.ts';

interface Props {
  readonly head: DraftHead;
  /** It is the one that is open here. */
  readonly isCurrent: boolean;
  /** Why the last thing could not be done. */
  readonly refusal: string | null;
  readonly onRename: (title: string) => Promise<void>;
  readonly onRemove: () => Promise<void>;
}

export function DraftRow({ head, isCurrent, refusal, onRename, onRemove }: Props) {
  const words = useWords();
  const { t } = words;
  const store = useAppStore();
  const pencil = useRef<HTMLButtonElement>(null);
  const [isRenaming, setRenaming] = useState(false);
  const { id, title } = head;
  const finish = async (name: string | null) => {
    if (name !== null && name !== title) await onRename(name);
    setRenaming(false);
    pencil.current?.focus();
  };
  return (
    <li>
      <div className={styles['row']}>
        <button
          type="button"
          className={styles['entry']}
          aria-current={isCurrent || undefined}
          onClick={() => void openKeptDraft(store, id)}
        >
          <span className={styles['title']}>
            {title}
            {isCurrent && <span className={styles['current']}>{t('keep.drafts.current')}</span>}
          </span>
          <span className={styles['about']}>{describeDraft(head, words)}</span>
        </button>
        <IconButton
          ref={pencil}
          label={t('keep.drafts.renameOf', { title })}
          icon={<Pencil size={16} />}
          aria-expanded={isRenaming}
          onClick={() => setRenaming(!isRenaming)}
        />
        {!isCurrent && (
          <IconButton
            label={t('keep.drafts.removeOf', { title })}
            icon={<Trash2 size={16} />}
            onClick={() => void onRemove()}
          />
        )}
      </div>
      {isRenaming && <RenameForm title={title} onDone={finish} />}
      {refusal && (
        <p role="alert" className={styles['refusal']}>
          {refusal}
        </p>
      )}
    </li>
  );
}

interface FormProps {
  readonly title: string;
  /** Null: as it was. */
  readonly onDone: (title: string | null) => Promise<void>;
}

function RenameForm({ title, onDone }: FormProps) {
  const { t } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const [name, setName] = useState(title);
  useEffect(() => form.current?.querySelector('input')?.select(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') void onDone(name.trim());
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: Escape leaves the form and not the dialog.
    <form
      ref={form}
      className={styles['rename']}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        void onDone(null);
      }}
    >
      <Field label={t('keep.drafts.name')} value={name} onChange={setName} />
      <Button look="outlined" type="submit" disabled={name.trim() === ''}>
        {t('keep.drafts.save')}
      </Button>
      <Button onClick={() => void onDone(null)}>{t('keep.drafts.cancel')}</Button>
    </form>
  );
}
