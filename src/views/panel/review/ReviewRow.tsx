// What do the rows of the review have in common? A head that leads to the place, what is told, and what can be done.
import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { useApp, useAppStore } from '../../shared/useApp.ts';
import { useWords } from '../../shared/useWords.ts';
import styles from './ReviewRow.module.css';

interface Props {
  readonly rowKey: string;
  readonly title: ReactNode;
  /** Before the title, 16 px wide. */
  readonly sign: ReactNode;
  /** Somebody knows of it. */
  readonly isQuiet?: boolean;
  /** The phases that it spans, after what else is said quietly. */
  readonly span: ReactNode;
  readonly onShow: () => void;
  readonly actions: ReactNode;
  readonly children?: ReactNode;
}

export function ReviewRow({ rowKey, title, sign, isQuiet = false, span, onShow, actions, children }: Props) {
  const isAt = useApp(({ session }) => session.review.at === rowKey);
  return (
    <li className={styles['row']} data-quiet={isQuiet} data-at={isAt}>
      <button
        type="button"
        className={styles['head']}
        data-row={rowKey}
        aria-current={isAt || undefined}
        onClick={onShow}
      >
        {sign}
        <span>{title}</span>
      </button>
      <div className={styles['told']}>{children}</div>
      <div className={styles['foot']}>
        <span className={styles['span']}>{span}</span>
        {isAt && <Why />}
        {actions}
      </div>
    </li>
  );
}

/** To what the other tab says of what is selected. */
function Why() {
  const { t } = useWords();
  const store = useAppStore();
  const isSelected = useApp(({ viewpoint }) => viewpoint.selection !== null);
  if (!isSelected) return null;
  return (
    <Button className={styles['action'] ?? ''} onClick={() => store.getState().set({ panelTab: 'why' })}>
      {t('review.why')}
      <ArrowRight size={12} aria-hidden="true" />
    </Button>
  );
}
