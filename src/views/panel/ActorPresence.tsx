// Does an actor come in the phase that is shown, or go, or stay after all?
import type { ActorFacts } from '../../engine/Analysis.ts';
import type { Edit } from '../../model/edits/Edit.ts';
import { isPlannedIn } from '../../model/edits/Planned.ts';
import { EditButton } from '../shared/EditButton.tsx';
import { useTeller } from '../shared/useTeller.ts';
import styles from './Editing.module.css';
import { toVersionGroups } from './toVersionGroups.ts';

export function ActorPresence({ phase, actor }: { readonly phase: number; readonly actor: ActorFacts }) {
  const teller = useTeller();
  const { analysis, names, words } = teller;
  const { t } = words;
  const entry = analysis.scenario.phases[phase];
  if (!entry || actor.kind === 'platform') return null;
  const common = { actor: actor.id, phase: entry.id };
  const name = teller.phaseName(phase);
  const isLeaving = isPlannedIn(analysis.scenario, entry, actor.id, { does: 'leaves' });
  const versions = toVersionGroups(analysis.scenario, actor).flatMap((group) =>
    group.versions.filter(({ isTarget }) => isTarget).map(({ version }) => version),
  );
  const [edit, label]: readonly [Edit, string] = isLeaving
    ? [{ kind: 'letActorStay', ...common }, t('editing.plan.stay', { phase: name })]
    : actor.isPresent
      ? [{ kind: 'letActorLeave', ...common }, t('editing.plan.leave', { phase: name })]
      : [
          { kind: 'letActorJoin', ...common, versions },
          t('editing.plan.join', { phase: name, versions: words.list(versions.map(names.version)) }),
        ];
  return (
    <div className={`${styles['act']} ${styles['inline']}`}>
      <EditButton look="outlined" edit={edit}>
        {label}
      </EditButton>
    </div>
  );
}
