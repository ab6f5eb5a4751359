// How does one get from a row of the review to what it is about? The place is shown beside the list, and said aloud.
import { useCallback, useState } from 'react';
import type { ReviewedPlace } from '../../../store/AppState.ts';
import { useAppStore } from '../../shared/useApp.ts';
import { useTeller } from '../../shared/useTeller.ts';

/** `what`: the row's title. */
export type Show = (key: string, place: ReviewedPlace, what: string) => void;

/** `show` is the same as long as the plan and the language are. */
export function useShow(): { readonly said: string; readonly show: Show } {
  const { words, phaseName } = useTeller();
  const store = useAppStore();
  const [said, setSaid] = useState('');
  const show: Show = useCallback(
    (key, place, what) => {
      store.getState().showReviewed(key, place);
      setSaid(words.t('review.shown', { what, phase: phaseName(place.phase) }));
    },
    [store, words, phaseName],
  );
  return { said, show };
}
