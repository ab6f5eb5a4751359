// What did the last change do to the verdicts? Said for a moment above the view, with a way back.
import { X } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { describeLastChange } from '../../i18n/describeLastChange.ts';
import { describeVerdictNews, type NewsPiece } from '../../i18n/describeVerdictNews.ts';
import type { LastChange } from '../../store/AppState.ts';
import { selectVerdictNews } from '../../store/selectVerdictNews.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { StatusSign } from '../../ui/StatusSign.tsx';
import { useApp, useAppStore } from '../shared/useApp.ts';
import { useTeller } from '../shared/useTeller.ts';
import { useLinger } from './useLinger.ts';
import styles from './VerdictNews.module.css';

/** So many pieces of news are said at once; the rest when asked for. */
const FIRST = 2;

export function VerdictNews() {
  const store = useAppStore();
  const teller = useTeller();
  const { t } = teller.words;
  const comparison = useApp(selectVerdictNews);
  const change = useApp((state) => (comparison ? state.session.lastChange : null));
  const said = useMemo(() => {
    if (!comparison || !change) return null;
    return { done: describeLastChange(teller.words, change), pieces: describeVerdictNews(teller, comparison) };
  }, [teller, comparison, change]);
  const rest = Math.max(0, (said?.pieces.length ?? 0) - FIRST);
  const [isWhole, setWhole] = useWhole(change);
  const cameFrom = useRef<Element | null>(null);
  const close = () => store.getState().set({ lastChange: null });
  const linger = useLinger(said && [said.done, ...said.pieces.map(({ text }) => text)].join(' '), close);
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: it only notices whether anyone is reading
    <section
      className={styles['strip']}
      hidden={!said}
      aria-label={t('news.label')}
      {...linger}
      onFocus={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) cameFrom.current = relatedTarget;
        linger.onFocus();
      }}
    >
      <p className={styles['said']} role="status">
        {said && <span className={styles['done']}>{said.done}</span>}
        {said?.pieces.slice(0, isWhole ? undefined : FIRST).map((piece) => (
          <Piece key={piece.text} piece={piece} />
        ))}
      </p>
      {rest > 0 && (
        <Button aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('news.fewer') : t('news.rest', { count: rest })}
        </Button>
      )}
      <WayBack />
      <IconButton
        label={t('news.close')}
        icon={<X size={16} />}
        onClick={() => {
          const back = cameFrom.current;
          close();
          if (back instanceof HTMLElement && back.isConnected) back.focus();
        }}
      />
    </section>
  );
}

/** Whether all is shown of this change; not of the next one. */
function useWhole(change: LastChange | null): readonly [boolean, (isWhole: boolean) => void] {
  const [shown, setShown] = useState<LastChange | null>(null);
  return [change !== null && shown === change, (isWhole) => setShown(isWhole ? change : null)];
}

/** Leads to what it is about. */
function Piece({ piece: { text, phase, actor, isBroken } }: { readonly piece: NewsPiece }) {
  const store = useAppStore();
  const content = (
    <>
      {isBroken && <StatusSign kind="broken" size={12} />}
      {text}
    </>
  );
  if (phase === null && actor === null) return <span className={styles['plain']}>{content}</span>;
  const go = () => {
    const { goToPhase, select } = store.getState();
    if (phase !== null) goToPhase(phase);
    if (actor !== null) select({ kind: 'actor', id: actor });
  };
  return (
    <button type="button" className={styles['piece']} data-broken={isBroken || undefined} onClick={go}>
      {content}
    </button>
  );
}

/** One button in one place, so that the focus stays on it: undo what was done, redo what was undone. */
function WayBack() {
  const { t } = useTeller().words;
  const store = useAppStore();
  const isUndone = useApp((state) => state.session.lastChange?.kind === 'undone');
  const { undo, redo } = store.getState();
  return (
    <Button look="outlined" onClick={isUndone ? redo : undo}>
      {t(isUndone ? 'news.redo' : 'news.undo')}
    </Button>
  );
}
