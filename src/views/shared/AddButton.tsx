// Where does one add a consumer, a platform or a producer? Under what the column is called.
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Area } from '../../ui/placeBeside.ts';
import { AddActors } from './AddActors.tsx';
import styles from './AddButton.module.css';
import type { ActorKind } from './toAdditions.ts';
import { useWords } from './useWords.ts';

interface Props {
  readonly kind: ActorKind;
  readonly className?: string | undefined;
}

export function AddButton({ kind, className = '' }: Props) {
  const { t } = useWords();
  const [at, setAt] = useState<Area | null>(null);
  return (
    <>
      <button
        type="button"
        className={`${styles['add']} ${className}`}
        aria-label={t(`actorMenu.add.what.${kind}`)}
        aria-haspopup="true"
        aria-expanded={at !== null}
        onClick={(event) => setAt(event.currentTarget.getBoundingClientRect())}
      >
        <Plus size={13} aria-hidden="true" />
        {t(`actorMenu.add.${kind}`)}
      </button>
      {at && <AddActors kind={kind} at={at} onClose={() => setAt(null)} />}
    </>
  );
}
