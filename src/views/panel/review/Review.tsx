// Does the plan hold what it says, and what is worth a second look? Claims first, then findings, gravest first.
import { useLayoutEffect, useRef } from 'react';
import { Said } from '../../../ui/Said.tsx';
import { useApp, useAppStore } from '../../shared/useApp.ts';
import { tellerOf } from '../../shared/useTeller.ts';
import { useWords } from '../../shared/useWords.ts';
import section from '../Section.module.css';
import { Claims } from './Claims.tsx';
import { FindingGroups } from './FindingGroups.tsx';
import { ReviewFilters } from './ReviewFilters.tsx';
import type { Reviewed } from './useFindings.ts';
import { useReviewFilter } from './useReviewFilter.ts';
import { useShow } from './useShow.ts';

/** Null while the findings are being made for the first time. */
export function Review({ reviewed }: { readonly reviewed: Reviewed | null }) {
  const words = useWords();
  const { t } = words;
  const filter = useReviewFilter();
  const { said, show } = useShow();
  const whole = useRef<HTMLDivElement>(null);
  useAsked(whole);
  return (
    <div ref={whole} data-review="">
      <h2 className={section['title']} tabIndex={-1} data-lands-here="" data-row="">
        {t('review.title')}
      </h2>
      <p className={section['under']}>{t('review.lead')}</p>
      <ReviewFilters filter={filter} />
      <Claims reviewed={reviewed} filter={filter} show={show} />
      {reviewed ? (
        <FindingGroups teller={tellerOf(words, reviewed.analysis)} reviewed={reviewed} filter={filter} show={show} />
      ) : (
        <p className={`${section['section']} ${section['quiet']}`} role="status">
          {t('review.working')}
        </p>
      )}
      <div role="status">
        <Said>{said}</Said>
      </div>
    </div>
  );
}

/** Whoever comes back lands on the row that they went from; whoever is led here, on the heading. */
function useAsked(whole: React.RefObject<HTMLElement | null>): void {
  const store = useAppStore();
  const isAsked = useApp(({ session }) => session.review.isAsked);
  useLayoutEffect(() => {
    if (!isAsked || !whole.current) return;
    const { review } = store.getState().session;
    const rows = [...whole.current.querySelectorAll<HTMLElement>('[data-row]')];
    (rows.find((row) => row.dataset['row'] === (review.at ?? '')) ?? rows[0])?.focus();
    store.getState().set({ review: { ...review, isAsked: false } });
  }, [isAsked, store, whole]);
}
