// How does one actor stand in the phase? What it has, what is planned, how its links fare; each changed where it is told.
import type { ActorId } from '../../model/Scenario.ts';
import { useApp } from '../shared/useApp.ts';
import { useTeller } from '../shared/useTeller.ts';
import { ActorHead } from './ActorHead.tsx';
import { ActorNeeds } from './ActorNeeds.tsx';
import { ActorOverrides } from './ActorOverrides.tsx';
import { ActorPlan } from './ActorPlan.tsx';
import { ActorPresence } from './ActorPresence.tsx';
import { ActorRetirements } from './ActorRetirements.tsx';
import { ActorSlip } from './ActorSlip.tsx';
import { ActorTraits } from './ActorTraits.tsx';
import { ActorVersions } from './ActorVersions.tsx';
import editing from './Editing.module.css';
import { PartnerList } from './PartnerList.tsx';
import styles from './Section.module.css';

export function ActorSituation({ id }: { readonly id: ActorId }) {
  const { analysis, words } = useTeller();
  const phase = useApp((state) => state.viewpoint.phase);
  const application = useApp((state) => state.viewpoint.application);
  const actor = analysis.actor(phase, id);
  const { t } = words;
  return (
    <>
      <ActorHead actor={actor} />
      {!actor.isPresent && (
        <p className={styles['reason']}>{t(actor.wasPresent ? 'panel.actor.leaves' : 'panel.actor.absent')}</p>
      )}
      <ActorVersions phase={phase} actor={actor} />
      <ActorPlan actor={actor} />
      {!actor.isPresent && <ActorPresence phase={phase} actor={actor} />}
      {actor.kind === 'platform' ? (
        <Users phase={phase} id={id} />
      ) : (
        <PartnerList phase={phase} application={application} members={[id]} side={actor.kind} />
      )}
      <ActorRetirements actor={id} application={application} />
      <div className={editing['folds']}>
        <ActorSlip actor={actor} />
        {actor.kind !== 'platform' && <ActorNeeds actor={actor} />}
        <ActorOverrides phase={phase} actor={actor} />
        <ActorTraits phase={phase} actor={actor} />
      </div>
    </>
  );
}

function Users({ phase, id }: { readonly phase: number; readonly id: ActorId }) {
  const { analysis, words } = useTeller();
  const { consumers, producers } = analysis.scenario;
  const count = (actors: readonly { readonly id: ActorId }[]) =>
    actors.filter((one) => analysis.actor(phase, one.id).isPresent && analysis.actor(phase, one.id).platform === id)
      .length;
  return (
    <p className={styles['section']}>
      {words.t('panel.actor.users', { consumers: count(consumers), producers: count(producers) })}
    </p>
  );
}
