// Does somebody know of the finding? The mark with its why, or the way to set it: a word on why, where one stands.
import { useState } from 'react';
import type { Finding } from '../../../engine/findings/Finding.ts';
import { Button } from '../../../ui/Button.tsx';
import { NameField } from '../../../ui/NameField.tsx';
import { useFocusAfter } from '../../../ui/useFocusAfter.ts';
import { useAttempt } from '../../shared/useAttempt.ts';
import { useEditing } from '../../shared/useEditing.ts';
import { useWords } from '../../shared/useWords.ts';
import styles from './ReviewRow.module.css';
import { findKnownIndex, toKnown } from './toKnown.ts';

interface Props {
  readonly finding: Finding;
  readonly title: string;
}

export function KnownMark({ finding, title }: Props) {
  const { t } = useWords();
  const { scenario } = useEditing();
  const { problem, attempt } = useAttempt();
  const [isAsking, setAsking] = useState(false);
  const { button, watch } = useFocusAfter(isAsking);
  if (isAsking)
    return (
      <Ask
        watch={watch}
        onCommit={(why) => attempt({ kind: 'markKnown', entry: toKnown(scenario, finding, why) })}
        onDone={() => setAsking(false)}
      />
    );
  const isKnown = finding.known !== null;
  const unmark = () => {
    const index = findKnownIndex(scenario, finding);
    if (index >= 0) attempt({ kind: 'unmarkKnown', index });
  };
  return (
    <>
      {isKnown && <p className={styles['known']}>{t('review.known.told', { why: finding.known ?? '' })}</p>}
      <Button
        ref={button}
        className={styles['action'] ?? ''}
        aria-label={t(isKnown ? 'review.known.unmarkOf' : 'review.known.markOf', { title })}
        onClick={isKnown ? unmark : () => setAsking(true)}
      >
        {t(isKnown ? 'review.known.unmark' : 'review.known.mark')}
      </Button>
      {problem !== null && (
        <p role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
    </>
  );
}

interface AskProps {
  readonly watch: ReturnType<typeof useFocusAfter>['watch'];
  readonly onCommit: (why: string) => void;
  readonly onDone: () => void;
}

/** Empty, it cannot be kept; leaving it empty takes it back. */
function Ask({ watch, onCommit, onDone }: AskProps) {
  const { t } = useWords();
  return (
    <div className={styles['ask']} {...watch}>
      <span aria-hidden="true" className={styles['question']}>
        {t('review.known.ask')}
      </span>
      <NameField
        label={t('review.known.ask')}
        value=""
        problemOf={(why) => (why.trim() === '' ? t('review.known.needWhy') : null)}
        onCommit={(why) => onCommit(why.trim())}
        onDone={onDone}
      />
      <span className={styles['hint']}>{t('review.known.hint')}</span>
    </div>
  );
}
