// Which versions has an actor, and what changed in the phase?
import type { ActorFacts, ActorVersion } from '../../engine/Analysis.ts';
import type { Words } from '../../i18n/createWords.ts';
import { useTeller } from '../shared/useTeller.ts';
import styles from './Section.module.css';
import { VersionBadge } from './VersionBadge.tsx';

export function ActorVersions({ phase, actor }: { readonly phase: number; readonly actor: ActorFacts }) {
  const { words } = useTeller();
  return (
    <section className={styles['section']}>
      <h3>{words.t('panel.actor.versions')}</h3>
      {actor.versions.length === 0 && <p className={styles['quiet']}>{words.t('panel.actor.noVersions')}</p>}
      <ul className={styles['list']}>
        {actor.versions.map((version) => (
          <li key={version.version}>
            <VersionBadge version={version.version} look={version.extent === 'none' ? 'lost' : 'has'} />
            <span>{describeVersion(words, phase, actor, version)}</span>
          </li>
        ))}
      </ul>
      {actor.order === 'oldest-first' && <p className={styles['reason']}>{words.t('panel.actor.olderFirst')}</p>}
    </section>
  );
}

function describeVersion({ t }: Words, phase: number, actor: ActorFacts, version: ActorVersion): string {
  const { extent, before, isTarget, addressCount, ended } = version;
  const isNews = phase > 0 && extent !== before;
  if (extent === 'none') return t(isNews ? 'panel.actor.lost' : 'panel.actor.gone');
  const parts = [t(isTarget ? 'panel.actor.target' : 'panel.actor.outgoing')];
  if (extent === 'some') parts.push(t('panel.actor.some', { count: addressCount, total: actor.addresses.length }));
  if (isNews && before === 'none') parts.push(t('panel.actor.gained'));
  if (ended) parts.push(t('panel.actor.ended'));
  return parts.join(', ');
}
