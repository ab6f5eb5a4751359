// To what is the review narrowed? A phase and an actor; who is selected is one press away.
import { X } from 'lucide-react';
import type { ActorId } from '../../../model/Scenario.ts';
import type { ReviewState, Selection } from '../../../store/AppState.ts';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { useApp, useAppStore } from '../../shared/useApp.ts';
import { useTeller } from '../../shared/useTeller.ts';
import { ActorPick } from './ActorPick.tsx';
import styles from './ReviewFilters.module.css';
import type { ReviewFilter } from './toReview.ts';

export function ReviewFilters({ filter: { phase, actor } }: { readonly filter: ReviewFilter }) {
  const { t } = useTeller().words;
  const store = useAppStore();
  const narrow = (changes: Partial<ReviewState>) =>
    store.getState().set({ review: { ...store.getState().session.review, ...changes } });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw and say more than two quiet controls need.
    <div role="group" aria-label={t('review.filter.label')} className={styles['filters']}>
      <select
        aria-label={t('review.filter.phase')}
        className={styles['control']}
        value={phase === null ? 'all' : 'here'}
        onChange={(event) => narrow({ scope: event.currentTarget.value as ReviewState['scope'] })}
      >
        <option value="all">{t('review.filter.allPhases')}</option>
        <option value="here">{t('review.filter.here')}</option>
      </select>
      <div className={styles['pick']}>
        <ActorPick actor={actor} onPick={(picked) => narrow({ actor: picked })} />
        {actor !== null && (
          <IconButton
            className={styles['clear'] ?? ''}
            label={t('review.filter.anyone')}
            icon={<X size={14} aria-hidden="true" />}
            onClick={() => narrow({ actor: null })}
          />
        )}
      </div>
      <Selected actor={actor} onPick={(picked) => narrow({ actor: picked })} />
    </div>
  );
}

interface SelectedProps {
  readonly actor: ActorId | null;
  readonly onPick: (actor: ActorId) => void;
}

/** Not for what a row of the review itself led to: the list would move under the hand that pressed it. */
function Selected({ actor, onPick }: SelectedProps) {
  const { words, names } = useTeller();
  const selection = useApp(({ viewpoint, session }) => (session.review.at === null ? viewpoint.selection : null));
  const others = actorsOf(selection).filter((id) => id !== actor);
  if (others.length === 0) return null;
  return (
    <p className={styles['selected']}>
      {others.map((id) => (
        <Button key={id} className={styles['only'] ?? ''} onClick={() => onPick(id)}>
          {words.t('review.filter.only', { name: names.actor(id) })}
        </Button>
      ))}
    </p>
  );
}

function actorsOf(selection: Selection | null): readonly ActorId[] {
  if (selection?.kind === 'actor') return [selection.id];
  return selection?.kind === 'pair' ? [selection.consumer, selection.producer] : [];
}
