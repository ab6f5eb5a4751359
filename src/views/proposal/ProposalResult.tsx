// What came out of it? A plan, or why there is none.
import { describeNoPlan } from '../../i18n/describeProposal.ts';
import type { ProposalState } from '../../store/ProposalState.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../shared/useWords.ts';
import { Contradiction } from './Contradiction.tsx';
import styles from './ProposalDialog.module.css';
import { ProposedPlan } from './ProposedPlan.tsx';

interface Props {
  readonly proposal: ProposalState;
  readonly onClose: () => void;
}

export function ProposalResult({ proposal: { scenario, outcome }, onClose }: Props) {
  const words = useWords();
  const { t } = words;
  if (!outcome) return null;
  if (outcome.kind === 'plan') return <ProposedPlan plan={outcome} onClose={onClose} />;
  return (
    <section className={styles['result']}>
      <h3>{t(`proposal.result.${outcome.kind === 'nothing-to-do' ? 'nothing' : outcome.kind}`)}</h3>
      {outcome.kind === 'impossible' ? (
        <Contradiction scenario={scenario} outcome={outcome} onClose={onClose} />
      ) : (
        <p>{describeNoPlan(words, scenario, outcome)}</p>
      )}
      {outcome.kind === 'unknown' && (
        <p>
          {outcome.lowerBound > 0 && `${t('proposal.least', { least: outcome.lowerBound })} `}
          {t('proposal.tryElse')}
        </p>
      )}
      <div className={styles['ways']}>
        <Button onClick={onClose}>{t('proposal.close')}</Button>
      </div>
    </section>
  );
}
