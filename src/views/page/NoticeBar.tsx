// What went wrong on the way in, and what is on its way? A line above the headline.
import { X } from 'lucide-react';
import type { Words } from '../../i18n/createWords.ts';
import { describeObstacle } from '../../i18n/describeObstacle.ts';
import type { Notice } from '../../store/AppState.ts';
import { IconButton } from '../../ui/Button.tsx';
import { useApp, useAppStore } from '../shared/useApp.ts';
import { useWords } from '../shared/useWords.ts';
import { describeRefusal, problemsOf } from './describeRefusal.ts';
import styles from './NoticeBar.module.css';

export function NoticeBar() {
  const words = useWords();
  const store = useAppStore();
  const notice = useApp((state) => state.session.notice);
  const loading = useApp((state) => state.session.loading);
  const text = loading ? words.t('page.loading', { name: loading }) : toText(words, notice);
  return (
    <div role="status">
      {text && (
        <div className={styles['bar']}>
          <p>{text}</p>
          {!loading && (
            <IconButton
              label={words.t('page.close')}
              icon={<X size={16} />}
              onClick={() => store.getState().set({ notice: null })}
            />
          )}
        </div>
      )}
    </div>
  );
}

/** The problems of a file have a dialog of their own. */
function toText(words: Words, notice: Notice | null): string | null {
  if (notice === null || problemsOf(notice) !== null) return null;
  if (notice.kind === 'unknown-place') return words.t('page.notice.unknownPlace', { parts: words.list(notice.parts) });
  if (notice.kind === 'obstacle') return describeObstacle(words, notice.obstacle);
  return describeRefusal(notice, words)?.text ?? null;
}
