// Does something that the plan claims of the phase not hold? A few words that lead to the review; nothing where all holds.
import { useAppStore } from '../shared/useApp.ts';
import { useTeller } from '../shared/useTeller.ts';
import styles from './Headline.module.css';

interface Props {
  readonly phase: number;
  /** Null: all. A claim about all applications is about this one too. */
  readonly application: string | null;
}

export function FailingClaims({ phase, application }: Props) {
  const { analysis, words } = useTeller();
  const store = useAppStore();
  const count = analysis.claims.filter(({ claim, holds, phase: at }) => {
    const { application: of } = claim.expect;
    return !holds && at === phase && (application === null || of === undefined || of === application);
  }).length;
  if (count === 0) return null;
  const show = () =>
    store.getState().set({
      panelOpen: true,
      panelTab: 'review',
      review: { scope: 'here', actor: null, at: null, isAsked: true },
    });
  return (
    <button type="button" className={styles['claims']} onClick={show}>
      {words.t('review.claims.headline', { count })}
    </button>
  );
}
