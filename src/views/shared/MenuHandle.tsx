// How does one see that something has a menu? Three dots beside it.
import { Ellipsis } from 'lucide-react';
import { type MenuTarget, useDeskState } from './Desk.ts';
import styles from './MenuHandle.module.css';
import { useMenuOpener } from './useMenuGesture.ts';
import { useWords } from './useWords.ts';

interface Props {
  readonly target: MenuTarget;
  /** Whose menu it is, in words. */
  readonly name: string;
  readonly className?: string | undefined;
  readonly tabIndex?: number;
}

export function MenuHandle({ target, name, className = '', tabIndex }: Props) {
  const { t } = useWords();
  const open = useMenuOpener();
  const isOpen = useDeskState(({ menu }) => menu !== null && isSame(menu.target, target));
  return (
    <button
      type="button"
      className={`${styles['handle']} ${className} nodrag nopan`}
      tabIndex={tabIndex}
      aria-label={t('actorMenu.open', { name })}
      aria-haspopup="true"
      aria-expanded={isOpen}
      onClick={(event) => {
        event.stopPropagation();
        open(target, event.currentTarget.getBoundingClientRect());
      }}
    >
      <Ellipsis size={16} aria-hidden="true" />
    </button>
  );
}

export function isSame(a: MenuTarget, b: MenuTarget): boolean {
  if (a.kind === 'pair' || b.kind === 'pair') {
    return a.kind === 'pair' && b.kind === 'pair' && a.consumer === b.consumer && a.producer === b.producer;
  }
  return a.kind === b.kind && a.id === b.id;
}
