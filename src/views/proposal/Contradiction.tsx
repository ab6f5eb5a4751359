// Why is there no such plan? The facts that contradict each other, and those whom they are about.
import type { PlanFact, PlanOutcome } from '../../engine/planner/MigrationPlan.ts';
import { describeFacts, describeNoPlan } from '../../i18n/describeProposal.ts';
import type { Scenario } from '../../model/Scenario.ts';
import { Button } from '../../ui/Button.tsx';
import { useAppStore } from '../shared/useApp.ts';
import { useTeller } from '../shared/useTeller.ts';
import { findActorsIn } from './findActorsIn.ts';
import styles from './ProposalDialog.module.css';

interface Props {
  /** The plan that was asked about. */
  readonly scenario: Scenario;
  readonly outcome: Extract<PlanOutcome, { readonly kind: 'impossible' }>;
  readonly onClose: () => void;
}

export function Contradiction({ scenario, outcome, onClose }: Props) {
  const { words } = useTeller();
  const { facts } = outcome;
  // One alone contradicts nothing that is told: the sentence says it.
  if (facts.length < 2) {
    return (
      <>
        <p>{describeNoPlan(words, scenario, outcome)}</p>
        <Concerned facts={facts} onClose={onClose} />
      </>
    );
  }
  return (
    <>
      <p>{words.t('proposal.impossible.lead')}</p>
      <ul className={styles['list']}>
        {describeFacts(words, scenario, facts).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <Concerned facts={facts} onClose={onClose} />
    </>
  );
}

/** Leads to them in the open plan, which may have changed since. */
function Concerned({ facts, onClose }: Pick<Props, 'onClose'> & { readonly facts: readonly PlanFact[] }) {
  const store = useAppStore();
  const { analysis, names, words } = useTeller();
  const { platforms, consumers, producers } = analysis.scenario;
  const known = new Set([...platforms, ...consumers, ...producers].map(({ id }) => id));
  const actors = findActorsIn(facts, names.producersAt).filter((id) => known.has(id));
  const show = (id: string) => {
    onClose();
    store.getState().select({ kind: 'actor', id });
    store.getState().set({ panelOpen: true });
  };
  if (actors.length === 0) return null;
  return (
    <p className={styles['actors']}>
      {words.t('proposal.impossible.actors')}
      {actors.map((id) => (
        <Button key={id} look="outlined" onClick={() => show(id)}>
          {names.actor(id)}
        </Button>
      ))}
    </p>
  );
}
