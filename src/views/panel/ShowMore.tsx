// How is a long list kept short? The first few, and a button for the rest.
import { type Key, type ReactElement, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../shared/useWords.ts';
import styles from './Section.module.css';

interface Props<Item> {
  readonly items: readonly Item[];
  /** How many at first; one more is shown rather than hidden alone. */
  readonly first?: number;
  /** The class of the list that they are rows of; the button stands after it. */
  readonly list?: string | undefined;
  readonly render: (item: Item) => ReactElement & { readonly key: Key | null };
}

export function ShowMore<Item>({ items, first = 6, list, render }: Props<Item>) {
  const { t } = useWords();
  const [isAll, setAll] = useState(false);
  const isShort = isAll || items.length <= first + 1;
  const shown = isShort ? items : items.slice(0, first);
  return (
    <>
      {list === undefined ? shown.map(render) : <ul className={list}>{shown.map(render)}</ul>}
      {!isShort && (
        <Button className={styles['show'] ?? ''} onClick={() => setAll(true)}>
          {t('panel.showAll', { count: items.length })}
        </Button>
      )}
    </>
  );
}
