// How does one find one of thousands? The first few, a field that searches among all, and more at a time.
import { type Key, type ReactElement, useId, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import field from '../../ui/CommitField.module.css';
import { useWords } from '../shared/useWords.ts';
import styles from './Editing.module.css';

interface Props<Item> {
  /** What they are, for whoever searches. */
  readonly label: string;
  readonly items: readonly Item[];
  readonly textOf: (item: Item) => string;
  readonly render: (item: Item) => ReactElement & { readonly key: Key | null };
}

const FIRST = 8;
const STEP = 40;
/** Up to this many are all shown, and need no search. */
const FEW = 12;

export function PickList<Item>({ label, items, textOf, render }: Props<Item>) {
  const { t } = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const [most, setMost] = useState(FIRST);
  const wanted = text.trim().toLocaleLowerCase();
  const found = wanted === '' ? items : items.filter((item) => textOf(item).toLocaleLowerCase().includes(wanted));
  const shown = items.length <= FEW ? found : found.slice(0, most);
  const left = found.length - shown.length;
  return (
    <>
      {items.length > FEW && (
        <div className={styles['search']}>
          <label htmlFor={id} className={field['said']}>
            {`${label}: ${t('editing.search', { count: items.length })}`}
          </label>
          <input
            id={id}
            type="search"
            className={field['input']}
            placeholder={t('editing.search', { count: items.length })}
            value={text}
            autoComplete="off"
            onChange={(event) => {
              setText(event.target.value);
              setMost(FIRST);
            }}
          />
        </div>
      )}
      <ul aria-label={label}>{shown.map((item) => wrap(render(item)))}</ul>
      {shown.length === 0 && text !== '' && <p className={styles['quiet']}>{t('editing.noneFound', { text })}</p>}
      {left > 0 && (
        <Button className={styles['more'] ?? ''} onClick={() => setMost(most + STEP)}>
          {t('editing.showMore', { count: Math.min(STEP, left), total: found.length })}
        </Button>
      )}
    </>
  );
}

const wrap = (element: ReactElement & { readonly key: Key | null }) => <li key={element.key}>{element}</li>;
