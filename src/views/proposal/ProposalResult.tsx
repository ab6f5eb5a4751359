// What came out of it? A plan, or why there is none.
import type { PlanOutcome } from '../../engine/planner/MigrationPlan.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../shared/useWords.ts';
import { Contradiction } from './Contradiction.tsx';
import styles from './ProposalDialog.module.css';
import { ProposedPlan } from './ProposedPlan.tsx';

interface Props {
  readonly outcome: PlanOutcome;
  readonly onClose: () => void;
}

export function ProposalResult({ outcome, onClose }: Props) {
  const { t } = useWords();
  if (outcome.kind === 'plan') return <ProposedPlan plan={outcome} onClose={onClose} />;
  const part = outcome.kind === 'nothing-to-do' ? 'nothing' : outcome.kind;
  return (
    <section className={styles['result']}>
      <h3>{t(`proposal.${part}.title`)}</h3>
      {outcome.kind === 'impossible' && <Contradiction facts={outcome.facts} onClose={onClose} />}
      {outcome.kind === 'nothing-to-do' && <p>{t('proposal.nothing.text')}</p>}
      {outcome.kind === 'unknown' && <p>{t('proposal.unknown.text', { least: outcome.lowerBound })}</p>}
      <div className={styles['ways']}>
        <Button onClick={onClose}>{t('proposal.close')}</Button>
      </div>
    </section>
  );
}
