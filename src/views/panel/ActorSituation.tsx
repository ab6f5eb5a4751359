// How does one actor stand in the phase? What it has, how its links fare, and when its versions may go.
import type { ActorId, Scenario } from '../../model/Scenario.ts';
import { useApp } from '../shared/useApp.ts';
import { useTeller } from '../shared/useTeller.ts';
import { ActorRetirements } from './ActorRetirements.tsx';
import { ActorVersions } from './ActorVersions.tsx';
import { PartnerList } from './PartnerList.tsx';
import styles from './Section.module.css';

export function ActorSituation({ id }: { readonly id: ActorId }) {
  const { analysis, names, words } = useTeller();
  const phase = useApp((state) => state.viewpoint.phase);
  const application = useApp((state) => state.viewpoint.application);
  const actor = analysis.actor(phase, id);
  const { t } = words;
  const under = [t(`panel.actor.kind.${actor.kind}`), ...detailsOf(analysis.scenario, id)];
  if (actor.platform !== null) {
    const platform = names.actor(actor.platform);
    under.push(t(actor.kind === 'platform' ? 'panel.actor.behind' : 'panel.actor.on', { platform }));
  }
  return (
    <>
      <h2 className={styles['title']}>{names.actor(id)}</h2>
      <p className={styles['under']}>{under.join(' · ')}</p>
      {!actor.isPresent && (
        <p className={styles['reason']}>{t(actor.wasPresent ? 'panel.actor.leaves' : 'panel.actor.absent')}</p>
      )}
      <ActorVersions phase={phase} actor={actor} />
      {actor.kind === 'platform' ? (
        <Users phase={phase} id={id} />
      ) : (
        <PartnerList phase={phase} application={application} members={[id]} side={actor.kind} />
      )}
      <ActorRetirements actor={id} application={application} />
    </>
  );
}

function detailsOf({ consumers, producers }: Scenario, id: ActorId): string[] {
  const actor = [...consumers, ...producers].find((one) => one.id === id);
  return [actor?.organisation, actor?.system].filter((text) => text !== undefined);
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
