// Does something that the plan claims of the phase not hold? A few words that lead to the review.
import type { Analysis } from '../../engine/Analysis.ts';
import { useAppStore } from '../shared/useApp.ts';
import { useWords } from '../shared/useWords.ts';
import styles from './Headline.module.css';

/** `application`: null for all. A claim about all applications is about each of them too. */
export function countFailingClaims({ claims }: Analysis, phase: number, application: string | null): number {
  return claims.filter(({ claim, holds, phase: at }) => {
    const { application: of } = claim.expect;
    return !holds && at === phase && (application === null || of === undefined || of === application);
  }).length;
}

export function FailingClaims({ count }: { readonly count: number }) {
  const { t } = useWords();
  const store = useAppStore();
  const show = () =>
    store.getState().set({
      panelOpen: true,
      panelTab: 'review',
      review: { scope: 'here', actor: null, at: null, isAsked: true },
    });
  return (
    <button type="button" className={styles['claims']} onClick={show}>
      {t('review.claims.headline', { count })}
    </button>
  );
}
