// What does the plan claim, and does it hold? What fails first; a claim is added, changed and removed where it stands.
import { CircleCheck, Plus } from 'lucide-react';
import { useState } from 'react';
import type { ClaimResult } from '../../../engine/ClaimResult.ts';
import type { Finding } from '../../../engine/findings/Finding.ts';
import { Button } from '../../../ui/Button.tsx';
import { Fold } from '../../../ui/Fold.tsx';
import { useFocusAfter } from '../../../ui/useFocusAfter.ts';
import { useAppStore } from '../../shared/useApp.ts';
import { useAttempt } from '../../shared/useAttempt.ts';
import { useTeller } from '../../shared/useTeller.ts';
import section from '../Section.module.css';
import type { ClaimDraft } from './ClaimDraft.ts';
import { ClaimForm } from './ClaimForm.tsx';
import { ClaimRow } from './ClaimRow.tsx';
import styles from './Claims.module.css';
import { LongList } from './LongList.tsx';
import { proposeDraft } from './proposeClaim.ts';
import { keyOfClaim, type ReviewFilter, toClaimFindings, toClaims } from './toReview.ts';
import type { Reviewed } from './useFindings.ts';
import type { Show } from './useShow.ts';

interface Props {
  /** Null while the findings are being made for the first time. */
  readonly reviewed: Reviewed | null;
  readonly filter: ReviewFilter;
  readonly show: Show;
}

/** More that hold than these are folded: what fails, and the findings, are nearer then. */
const MOST_HOLDING = 3;

export function Claims({ reviewed, filter, show }: Props) {
  const { analysis, words } = useTeller();
  const { t } = words;
  const { claims } = analysis;
  const listed = toClaims(claims, filter);
  const [failing, holding] = [listed.filter(({ holds }) => !holds), listed.filter(({ holds }) => holds)];
  // Of another plan, their places would be others.
  const findings = reviewed?.analysis === analysis ? toClaimFindings(reviewed.findings) : null;
  const isMuch = holding.length > MOST_HOLDING;
  return (
    <section className={section['section']}>
      <h3 className={styles['title']}>
        {t('review.claims.title')}
        {listed.length > 0 && !isMuch && (
          <span className={styles['hint']}>
            {t('review.claims.hint', {
              holding: holding.length,
              count: listed.length,
            })}
          </span>
        )}
      </h3>
      {listed.length === 0 && (
        <p className={section['quiet']}>{t(claims.length === 0 ? 'review.claims.none' : 'review.claims.noneFound')}</p>
      )}
      <ClaimList claims={failing} findings={findings} show={show} />
      {isMuch ? (
        <Fold look="inner" title={<Holding count={holding.length} />}>
          <div className={styles['inFold']}>
            <ClaimList claims={holding} show={show} />
          </div>
        </Fold>
      ) : (
        <ClaimList claims={holding} show={show} />
      )}
      <NewClaim />
    </section>
  );
}

function Holding({ count }: { readonly count: number }) {
  const { words } = useTeller();
  return (
    <span className={styles['fold']}>
      <CircleCheck size={16} aria-hidden="true" className={styles['holds']} />
      {words.t('review.claims.holding', { count })}
    </span>
  );
}

interface ListProps {
  readonly claims: readonly ClaimResult[];
  /** By the claim's place in the file's list. */
  readonly findings?: ReadonlyMap<number, Finding> | null;
  readonly show: Show;
}

function ClaimList({ claims, findings, show }: ListProps) {
  if (claims.length === 0) return null;
  return (
    <LongList
      className={styles['rows']}
      items={claims}
      render={(result) => (
        <ClaimRow key={keyOfClaim(result)} result={result} finding={findings?.get(result.index)} show={show} />
      )}
    />
  );
}

/** Begins with what is selected. */
function NewClaim() {
  const teller = useTeller();
  const store = useAppStore();
  const { problem, attempt, forget } = useAttempt();
  const [draft, setDraft] = useState<ClaimDraft | null>(null);
  const { button } = useFocusAfter(draft !== null);
  const begin = () => {
    const { phase, selection, application } = store.getState().viewpoint;
    setDraft(proposeDraft(teller, phase, selection, application));
  };
  const end = () => {
    setDraft(null);
    forget();
  };
  if (draft)
    return (
      <ClaimForm
        title={teller.words.t('review.form.new')}
        done={teller.words.t('review.form.add')}
        start={draft}
        problem={problem}
        onDone={(claim) => attempt({ kind: 'addClaim', claim }) && end()}
        onCancel={end}
      />
    );
  return (
    <Button ref={button} className={styles['new'] ?? ''} onClick={begin}>
      <Plus size={16} aria-hidden="true" />
      {teller.words.t('review.claims.new')}
    </Button>
  );
}
