// Why is there no such plan? The facts that contradict each other, and those whom they are about.
import type { PlanFact } from '../../engine/planner/MigrationPlan.ts';
import { describePlanFact } from '../../i18n/describeProposal.ts';
import { Button } from '../../ui/Button.tsx';
import { useAppStore } from '../shared/useApp.ts';
import { useTeller } from '../shared/useTeller.ts';
import { findActorsIn } from './findActorsIn.ts';
import styles from './ProposalDialog.module.css';

interface Props {
  readonly facts: readonly PlanFact[];
  readonly onClose: () => void;
}

export function Contradiction({ facts, onClose }: Props) {
  const store = useAppStore();
  const teller = useTeller();
  const { t } = teller.words;
  // The plan may have changed since.
  const { platforms, consumers, producers } = teller.analysis.scenario;
  const known = new Set([...platforms, ...consumers, ...producers].map(({ id }) => id));
  const actors = findActorsIn(facts, teller.names.producersAt).filter((id) => known.has(id));
  const show = (id: string) => {
    onClose();
    store.getState().select({ kind: 'actor', id });
    store.getState().set({ panelOpen: true });
  };
  return (
    <>
      <p>{t('proposal.impossible.lead')}</p>
      <ul className={styles['list']}>
        {facts.map((fact) => (
          <li key={JSON.stringify(fact)}>{describePlanFact(teller, fact)}</li>
        ))}
      </ul>
      {actors.length > 0 && (
        <p className={styles['actors']}>
          {t('proposal.impossible.actors')}
          {actors.map((id) => (
            <Button key={id} look="outlined" onClick={() => show(id)}>
              {teller.names.actor(id)}
            </Button>
          ))}
        </p>
      )}
    </>
  );
}
