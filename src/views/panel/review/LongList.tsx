// How is a list of thousands shown? The first of them, and more at a time.
import { type Key, type ReactElement, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { useWords } from '../../shared/useWords.ts';
import section from '../Section.module.css';

interface Props<Item> {
  /** Of the list. */
  readonly className?: string | undefined;
  readonly items: readonly Item[];
  readonly first?: number;
  /** Each is a list item. */
  readonly render: (item: Item) => ReactElement & { readonly key: Key | null };
}

const FIRST = 20;
const STEP = 40;

export function LongList<Item>({ className, items, first = FIRST, render }: Props<Item>) {
  const { t } = useWords();
  const [most, setMost] = useState(first);
  const shown = items.length <= most + 1 ? items : items.slice(0, most);
  const left = items.length - shown.length;
  return (
    <>
      <ul className={className}>{shown.map(render)}</ul>
      {left > 0 && (
        <Button className={section['show'] ?? ''} onClick={() => setMost(most + STEP)}>
          {t('review.more', { count: Math.min(STEP, left), total: items.length })}
        </Button>
      )}
    </>
  );
}
