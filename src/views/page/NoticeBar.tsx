// What went wrong on the way in, what is worth knowing, and what can be done about it? A line above the headline.
import { X } from 'lucide-react';
import { compareWithDraft } from '../../browser/compareScenario.ts';
import { openKeptDraft } from '../../browser/drafts/keptDrafts.ts';
import { saveScenario } from '../../browser/saveScenario.ts';
import type { Words } from '../../i18n/createWords.ts';
import type { Notice } from '../../store/AppState.ts';
import type { AppStoreApi } from '../../store/createAppStore.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { useApp, useAppStore } from '../shared/useApp.ts';
import { useWords } from '../shared/useWords.ts';
import { describeNotice } from './describeNotice.ts';
import styles from './NoticeBar.module.css';

export function NoticeBar() {
  const words = useWords();
  const store = useAppStore();
  const notice = useApp((state) => state.session.notice);
  const loading = useApp((state) => state.session.loading);
  const text = loading ? words.t('page.loading', { name: loading }) : describeNotice(notice, words);
  const ways = loading ? [] : findWays(notice, words, store);
  return (
    <div role="status">
      {text && (
        <div className={styles['bar']}>
          <p>{text}</p>
          <span className={styles['ways']}>
            {ways.map(({ label, go }) => (
              <Button key={label} look="outlined" onClick={go}>
                {label}
              </Button>
            ))}
            {!loading && (
              <IconButton
                label={words.t('page.close')}
                icon={<X size={16} />}
                onClick={() => store.getState().set({ notice: null })}
              />
            )}
          </span>
        </div>
      )}
    </div>
  );
}

interface Way {
  readonly label: string;
  readonly go: () => void;
}

function findWays(notice: Notice | null, { t }: Words, store: AppStoreApi): readonly Way[] {
  const save: Way = { label: t('keep.notice.saveAsFile'), go: () => void saveScenario(store, 'same') };
  const drafts: Way = { label: t('keep.notice.showDrafts'), go: () => store.getState().set({ dialog: 'drafts' }) };
  switch (notice?.kind) {
    case 'draft-left':
      return [{ label: t('keep.notice.openDraft'), go: () => void openKeptDraft(store, notice.id) }];
    case 'own-draft':
      return [
        { label: t('share.own.keepBoth'), go: () => store.getState().set({ notice: null }) },
        { label: t('share.own.openOwn'), go: () => void openKeptDraft(store, notice.id) },
        { label: t('share.own.compare'), go: () => void compareWithDraft(store, notice.id) },
      ];
    case 'unwritten':
      return [{ label: t('keep.notice.saveAnother'), go: () => void saveScenario(store, 'another') }];
    case 'draft-problem':
      if (notice.problem.kind === 'missing') return [drafts];
      return notice.problem.kind === 'full' ? [save, drafts] : [save];
    default:
      return [];
  }
}
