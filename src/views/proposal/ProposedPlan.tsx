// What is proposed, why, and what does it cost beside the written plan?
import { useMemo } from 'react';
import { compareWithProposal } from '../../browser/compareScenario.ts';
import { describeMeasures } from '../../i18n/describeMeasures.ts';
import { describeProposal } from '../../i18n/describeProposal.ts';
import type { ProposedPlan as Plan } from '../../store/ProposalState.ts';
import { selectProposedComparison } from '../../store/selectProposal.ts';
import { Button } from '../../ui/Button.tsx';
import { EditButton } from '../shared/EditButton.tsx';
import { MeasuresTable } from '../shared/MeasuresTable.tsx';
import { useApp, useAppStore } from '../shared/useApp.ts';
import { useIsDone } from '../shared/useIsDone.ts';
import { tellerOf } from '../shared/useTeller.ts';
import { useWords } from '../shared/useWords.ts';
import { countLost } from './countLost.ts';
import { PhaseList } from './PhaseList.tsx';
import styles from './ProposalDialog.module.css';

interface Props {
  readonly plan: Plan;
  readonly onClose: () => void;
}

export function ProposedPlan({ plan, onClose }: Props) {
  const words = useWords();
  const comparison = useApp(selectProposedComparison);
  if (!comparison) return null;
  const teller = tellerOf(words, comparison.b);
  const told = describeProposal(words, plan);
  const others = [...told.cutOvers, ...told.keeping, ...told.losing];
  return (
    <section className={styles['result']}>
      <div className={styles['columns']}>
        <div>
          <h3>{told.title}</h3>
          <p>{told.why}</p>
          <p className={styles['count']}>{told.bound}</p>
          {others.length > 0 && (
            <ul className={styles['list']}>
              {others.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
        </div>
        <PhaseList teller={teller} />
      </div>
      <Measures />
      <Ways plan={plan} onClose={onClose} />
    </section>
  );
}

function Measures() {
  const words = useWords();
  const { t } = words;
  const comparison = useApp(selectProposedComparison);
  const rows = useMemo(
    () =>
      comparison
        ? describeMeasures({ a: tellerOf(words, comparison.a), b: tellerOf(words, comparison.b) }, comparison)
        : [],
    [words, comparison],
  );
  return (
    <>
      <h4 id="proposal-numbers">{t('proposal.numbers.title')}</h4>
      <MeasuresTable
        labelledBy="proposal-numbers"
        rows={rows}
        heads={{
          a: t('proposal.numbers.written'),
          b: t('proposal.numbers.proposed'),
          against: t('proposal.numbers.against'),
        }}
      />
    </>
  );
}

function Ways({ plan, onClose }: Props) {
  const { t } = useWords();
  const store = useAppStore();
  const edit = { kind: 'takeOverPlan', phases: plan.scenario.phases } as const;
  const isDone = useIsDone(edit);
  const lost = useApp(({ document }) => countLost(document.scenario, plan.scenario.phases));
  const compare = () => {
    onClose();
    compareWithProposal(store);
  };
  return (
    <div className={styles['ways']}>
      <Button look="primary" onClick={compare}>
        {t('proposal.compare')}
      </Button>
      <EditButton look="outlined" edit={isDone ? null : edit} reason={t('proposal.already')} onDone={onClose}>
        {t('proposal.takeOver')}
      </EditButton>
      <Button onClick={onClose}>{t('proposal.close')}</Button>
      {lost > 0 && <p className={styles['hint']}>{t('proposal.lost', { count: lost })}</p>}
    </div>
  );
}
