// How is a version dropped when it may go? One button, where the plan does not say so already.
import type { Retirement } from '../../engine/Analysis.ts';
import { describeRetirement } from '../../i18n/describeRetirement.ts';
import { EditButton } from '../shared/EditButton.tsx';
import { useTeller } from '../shared/useTeller.ts';
import styles from './Editing.module.css';
import { toRetirementEdit } from './toRetirementEdit.ts';

export function RetirementAction({ retirement }: { readonly retirement: Retirement }) {
  const teller = useTeller();
  const { analysis, words } = teller;
  const wish = toRetirementEdit(analysis.scenario, retirement);
  if (!wish) return null;
  const { actor, version } = describeRetirement(teller, retirement);
  const action = words.t(`editing.retirement.${wish.kind}`, { version, phase: teller.phaseName(wish.phase) });
  return (
    <div className={styles['act']}>
      <EditButton look="outlined" edit={wish.edit} aria-label={words.t('editing.retirement.of', { action, actor })}>
        {action}
      </EditButton>
    </div>
  );
}
