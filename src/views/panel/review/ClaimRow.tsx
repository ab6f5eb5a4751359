// How is a claim told? Its sentence, whether it holds and why not; it leads to what shows that, and is changed in its place.
import { CircleAlert, CircleCheck } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ClaimResult } from '../../../engine/ClaimResult.ts';
import type { Finding } from '../../../engine/findings/Finding.ts';
import { describeClaim } from '../../../i18n/describeClaim.ts';
import { Button } from '../../../ui/Button.tsx';
import { useFocusAfter } from '../../../ui/useFocusAfter.ts';
import { useAttempt } from '../../shared/useAttempt.ts';
import { useEditing } from '../../shared/useEditing.ts';
import { useTeller } from '../../shared/useTeller.ts';
import { toClaimDraft } from './ClaimDraft.ts';
import { ClaimForm } from './ClaimForm.tsx';
import styles from './Claims.module.css';
import { findClaimPlace } from './findPlace.ts';
import { KnownMark } from './KnownMark.tsx';
import row from './ReviewRow.module.css';
import { ReviewRow } from './ReviewRow.tsx';
import { keyOfClaim } from './toReview.ts';
import type { Show } from './useShow.ts';

interface Props {
  readonly result: ClaimResult;
  /** What the plan's findings say of it, where it does not hold; left out while that is not known. */
  readonly finding: Finding | undefined;
  readonly show: Show;
}

export function ClaimRow({ result, finding, show }: Props) {
  const { words } = useTeller();
  const { problem, attempt, forget } = useAttempt();
  const [isOpen, setOpen] = useState(false);
  const { button } = useFocusAfter(isOpen);
  const { claim, index } = result;
  const end = () => {
    setOpen(false);
    forget();
  };
  if (!isOpen)
    return <Told result={result} finding={finding} show={show} changeButton={button} onChange={() => setOpen(true)} />;
  return (
    <li>
      <ClaimForm
        title={words.t('review.form.change')}
        done={words.t('review.form.save')}
        start={toClaimDraft(claim)}
        problem={problem}
        onDone={(changed) => attempt({ kind: 'changeClaim', index, claim: changed }) && end()}
        onCancel={end}
      />
    </li>
  );
}

interface ToldProps extends Props {
  readonly changeButton: React.RefObject<HTMLButtonElement | null>;
  readonly onChange: () => void;
}

function Told({ result, finding, show, changeButton, onChange }: ToldProps) {
  const teller = useTeller();
  const { t } = teller.words;
  const { edit } = useEditing();
  const { text, verdict, reason } = useMemo(() => describeClaim(teller, result), [teller, result]);
  const { holds, phase, index } = result;
  const Sign = holds ? CircleCheck : CircleAlert;
  const key = keyOfClaim(result);
  return (
    <ReviewRow
      rowKey={key}
      title={text}
      sign={<Sign size={16} aria-hidden="true" className={styles[holds ? 'holds' : 'fails']} />}
      isQuiet={holds || (finding?.known ?? null) !== null}
      span={
        <>
          {holds && <span className={styles['held']}>{verdict}</span>}
          {holds && ' · '}
          {teller.analysis.scenario.phases[phase]?.title ?? ''}
        </>
      }
      onShow={() => show(key, findClaimPlace(teller, result), `${text} ${verdict}`)}
      actions={
        <>
          {finding && <KnownMark finding={finding} title={text} />}
          <Button
            ref={changeButton}
            className={row['action'] ?? ''}
            aria-label={t('review.claims.changeOf', { text })}
            onClick={onChange}
          >
            {t('review.claims.change')}
          </Button>
          <Button
            className={row['action'] ?? ''}
            aria-label={t('review.claims.removeOf', { text })}
            onClick={() => edit({ kind: 'removeClaim', index })}
          >
            {t('review.claims.remove')}
          </Button>
        </>
      }
    >
      {!holds && (
        <p>
          <strong className={styles['fails']}>{toSentence(verdict)}</strong> {reason}
        </p>
      )}
    </ReviewRow>
  );
}

const toSentence = (words: string): string => `${words.charAt(0).toLocaleUpperCase()}${words.slice(1)}.`;
