// Which drafts can one go on with, where nothing is open? The latest few; nothing is said where there are none.
import { useEffect, useState } from 'react';
import { listDrafts } from '../../browser/drafts/keptDrafts.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './StartTrouble.module.css';

interface Props {
  readonly title: string;
  readonly onChoose: (id: string) => void;
}

type Heads = Extract<Awaited<ReturnType<typeof listDrafts>>, { readonly ok: true }>['value'];

const SHOWN = 5;

export function OwnDrafts({ title, onChoose }: Props) {
  const [heads, setHeads] = useState<Heads>([]);
  useEffect(() => {
    void listDrafts().then((listed) => setHeads(listed.ok ? listed.value.slice(0, SHOWN) : []));
  }, []);
  if (heads.length === 0) return null;
  return (
    <section className={styles['examples']} aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {heads.map((head) => (
          <li key={head.id}>
            <Button look="item" onClick={() => onChoose(head.id)}>
              {head.title}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
