// Which phases of what is proposed can be taken over, one by one? A row of the axis, a button a phase.
import { newId, takenIds } from '../../model/edits/newId.ts';
import type { Phase } from '../../model/Scenario.ts';
import { toOwnPhases } from '../../store/toOwnPhases.ts';
import { EditButton } from '../shared/EditButton.tsx';
import { useApp } from '../shared/useApp.ts';
import { useIsDone } from '../shared/useIsDone.ts';
import { useWords } from '../shared/useWords.ts';
import styles from './TakeOverRow.module.css';
import type { Compared } from './useComparison.ts';

export function TakeOverRow({ compared }: { readonly compared: Compared }) {
  const { t } = useWords();
  const isProposal = useApp((state) => state.session.comparison?.origin.kind === 'proposal');
  if (!isProposal) return null;
  const { comparison, open } = compared;
  const other = open === 'a' ? 'b' : 'a';
  const plan = toOwnPhases(comparison, open);
  return (
    <tr>
      <th scope="row">{t('comparison.axis.take')}</th>
      {comparison.phases.map((column, index) => {
        const theirs = column[other];
        const phase = theirs === null ? undefined : plan[theirs];
        const mine = comparison[open].scenario.phases[column[open] ?? -1];
        return (
          <td
            key={phase?.id ?? mine?.id}
            className={styles['take']}
            data-current={index === compared.column || undefined}
          >
            {phase && <TakeOverPhase phase={phase} plan={plan} />}
            {!phase && mine && <RemovePhase phase={mine} />}
          </td>
        );
      })}
    </tr>
  );
}

function TakeOverPhase({ phase, plan }: { readonly phase: Phase; readonly plan: readonly Phase[] }) {
  const { t } = useWords();
  const scenario = useApp(({ document }) => document.scenario);
  const title = t('proposal.rest');
  const taken = [...takenIds(scenario, 'phases'), ...plan.map(({ id }) => id)];
  const rest = { id: newId(title, taken, 'fas'), title };
  const edit = { kind: 'takeOverPhase', phase: phase.id, plan, rest } as const;
  const isDone = useIsDone(edit);
  return (
    <EditButton
      look="plain"
      aria-label={t('comparison.axis.takePhaseOf', { phase: phase.title })}
      edit={isDone ? null : edit}
      reason={t('comparison.alreadyTaken')}
    >
      {t('comparison.axis.takePhase')}
    </EditButton>
  );
}

/** One that the proposal has not, with what is left in it. */
function RemovePhase({ phase }: { readonly phase: Phase }) {
  const { t } = useWords();
  return (
    <EditButton
      look="plain"
      aria-label={t('comparison.axis.removePhaseOf', { phase: phase.title })}
      edit={{ kind: 'removePhase', phase: phase.id }}
    >
      {t('comparison.axis.removePhase')}
    </EditButton>
  );
}
