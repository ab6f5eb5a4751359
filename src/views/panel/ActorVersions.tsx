// Which versions has an actor, and what changed in the phase? Each is turned on or off from the phase that is shown.
import { Fragment } from 'react';
import type { ActorFacts, ActorVersion } from '../../engine/Analysis.ts';
import type { Words } from '../../i18n/createWords.ts';
import type { Address, VersionId } from '../../model/Scenario.ts';
import { Fold } from '../../ui/Fold.tsx';
import { Toggle } from '../../ui/Toggle.tsx';
import { useAttempt } from '../shared/useAttempt.ts';
import { useTeller } from '../shared/useTeller.ts';
import styles from './ActorVersions.module.css';
import { PickList } from './PickList.tsx';
import section from './Section.module.css';
import { toVersionGroups } from './toVersionGroups.ts';
import { VersionBadge } from './VersionBadge.tsx';

interface Props {
  readonly phase: number;
  readonly actor: ActorFacts;
}

export function ActorVersions({ phase, actor }: Props) {
  const teller = useTeller();
  const { t } = teller.words;
  const groups = toVersionGroups(teller.analysis.scenario, actor);
  return (
    <section className={section['section']}>
      <h3>{t('panel.actor.versions')}</h3>
      {groups.map(({ contract, versions }) => (
        <Fragment key={contract.id}>
          {groups.length > 1 && <h4 className={styles['contract']}>{contract.name}</h4>}
          <ul className={styles['versions']}>
            {versions.map(({ version, facts }) => (
              <li key={version}>
                <VersionSwitch phase={phase} actor={actor} version={version} facts={facts} />
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
      <p className={section['small']}>
        {phase === 0 ? t('editing.fromStart') : t('editing.fromPhase', { phase: teller.phaseName(phase) })}
      </p>
      {actor.order === 'oldest-first' && <p className={section['reason']}>{t('panel.actor.olderFirst')}</p>}
      {actor.addresses.length > 1 && (
        <Fold title={t('editing.version.perAddress')} look="inner">
          <PickList
            label={t('editing.version.perAddress')}
            items={actor.addresses}
            textOf={(address) => address}
            render={(address) => (
              <AtAddress
                key={address}
                phase={phase}
                actor={actor}
                address={address}
                versions={groups.flatMap(({ versions }) => versions.map(({ version }) => version))}
              />
            )}
          />
        </Fold>
      )}
    </section>
  );
}

interface SwitchProps extends Props {
  readonly version: VersionId;
  readonly facts: ActorVersion | null;
}

function VersionSwitch({ phase, actor, version, facts }: SwitchProps) {
  const teller = useTeller();
  const { analysis, names, words } = teller;
  const { problem, attempt } = useAttempt();
  const extent = facts?.extent ?? 'none';
  const said = { actor: names.actor(actor.id), version: names.version(version) };
  return (
    <Toggle
      look="switch"
      label={
        phase === 0
          ? words.t('editing.version.hasFromStart', said)
          : words.t('editing.version.has', { ...said, phase: teller.phaseName(phase) })
      }
      value={extent === 'some' ? 'mixed' : extent === 'all'}
      problem={problem}
      onChange={(has) =>
        attempt({
          kind: has ? 'addVersionToActor' : 'removeVersionFromActor',
          actor: actor.id,
          version,
          phase: analysis.scenario.phases[phase]?.id ?? '',
        })
      }
    >
      <span className={styles['version']}>
        <VersionBadge version={version} look={extent !== 'none' ? 'has' : facts ? 'lost' : 'never'} />
        <span>{facts ? describeVersion(words, phase, actor, facts) : words.t('editing.version.never')}</span>
      </span>
    </Toggle>
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

interface AddressProps extends Props {
  readonly address: Address;
  readonly versions: readonly VersionId[];
}

function AtAddress({ phase, actor, address, versions }: AddressProps) {
  const { analysis, names, plan, words } = useTeller();
  const { problem, attempt } = useAttempt();
  return (
    <div className={styles['address']}>
      <span className={styles['where']}>{address}</span>
      <span className={styles['ticks']}>
        {versions.map((version) => (
          <Toggle
            key={version}
            label={words.t('editing.version.at', {
              actor: names.actor(actor.id),
              version: names.version(version),
              address,
            })}
            value={plan.offers(phase, actor.id, address, version)}
            problem={problem}
            onChange={(has) =>
              attempt({
                kind: has ? 'addVersionToActor' : 'removeVersionFromActor',
                actor: actor.id,
                version,
                addresses: [address],
                phase: analysis.scenario.phases[phase]?.id ?? '',
              })
            }
          >
            {names.version(version)}
          </Toggle>
        ))}
      </span>
    </div>
  );
}
