// What else is said of an actor? Its organisation, platform, how it calls or answers; and the way out of the plan.
import type { ActorFacts } from '../../engine/Analysis.ts';
import { type FoundActor, findActor } from '../../model/edits/findActor.ts';
import type { Consumer, Platform, Producer } from '../../model/Scenario.ts';
import { CommitField } from '../../ui/CommitField.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { QuietSelect } from '../../ui/QuietSelect.tsx';
import { Toggle } from '../../ui/Toggle.tsx';
import { EditButton } from '../shared/EditButton.tsx';
import { useAttempt } from '../shared/useAttempt.ts';
import { useEditing } from '../shared/useEditing.ts';
import { useTeller } from '../shared/useTeller.ts';
import { ActorPlatform } from './ActorPlatform.tsx';
import { ActorPresence } from './ActorPresence.tsx';
import { ConsumerTraits } from './ConsumerTraits.tsx';
import styles from './Editing.module.css';
import { ProducerTraits } from './ProducerTraits.tsx';
import { ReadyFrom } from './ReadyFrom.tsx';
import { RemoveActor } from './RemoveActor.tsx';

interface Props {
  readonly phase: number;
  readonly actor: ActorFacts;
}

export function ActorTraits({ phase, actor }: Props) {
  const { words } = useTeller();
  const { scenario } = useEditing();
  const found = findActor(scenario, actor.id);
  if (!found) return null;
  return (
    <Fold title={words.t('editing.traits.title')}>
      <div className={styles['fields']}>
        {found.kind === 'platform' ? (
          <PlatformTraits platform={found.actor} />
        ) : (
          <PartyTraits phase={phase} actor={actor} found={found} />
        )}
        {actor.isPresent && <ActorPresence phase={phase} actor={actor} />}
        <RemoveActor actor={actor.id} />
      </div>
    </Fold>
  );
}

type Party = Exclude<FoundActor, { readonly kind: 'platform' }>;

function PartyTraits({ phase, actor, found }: Props & { readonly found: Party }) {
  const { words } = useTeller();
  const { edit } = useEditing();
  const { problem, attempt } = useAttempt();
  const { id, organisation = '', system = '', parallel = true }: Consumer | Producer = found.actor;
  return (
    <>
      <CommitField
        label={words.t('editing.traits.organisation')}
        value={organisation}
        onCommit={(text) => edit({ kind: 'setOrganisation', actor: id, organisation: text.trim() })}
      />
      <CommitField
        label={words.t('editing.traits.system')}
        value={system}
        onCommit={(text) => edit({ kind: 'setSystem', actor: id, system: text.trim() })}
      />
      <ActorPlatform phase={phase} actor={actor} />
      <ReadyFrom actor={id} date={found.actor.readyFrom} />
      {found.kind === 'consumer' ? (
        <ConsumerTraits consumer={found.actor} />
      ) : (
        <ProducerTraits producer={found.actor} />
      )}
      <div>
        <Toggle
          label={words.t('editing.traits.parallel')}
          value={parallel}
          problem={problem}
          onChange={(value) => attempt({ kind: 'setParallel', actor: id, parallel: value })}
        />
        <p className={styles['small']}>{words.t('editing.traits.parallelHint')}</p>
      </div>
    </>
  );
}

function PlatformTraits({ platform }: { readonly platform: Platform }) {
  const { words } = useTeller();
  const { scenario, obstacleTo } = useEditing();
  const { problem, attempt } = useAttempt();
  const toEdit = (parent: string) =>
    ({ kind: 'setPlatformParent', platform: platform.id, parent: parent === '' ? null : parent }) as const;
  const others = scenario.platforms.filter(({ id }) => id !== platform.id);
  return (
    <>
      <QuietSelect
        label={words.t('editing.traits.parent')}
        value={platform.parent ?? ''}
        problem={problem}
        options={[
          { value: '', label: words.t('editing.traits.noParent') },
          ...others.map(({ id, name }) => ({ value: id, label: name, isDisabled: obstacleTo(toEdit(id)) !== null })),
        ]}
        onChange={(parent) => attempt(toEdit(parent))}
      />
      <ReadyFrom actor={platform.id} date={platform.readyFrom} />
      {platform.supports ? (
        <div className={styles['act']}>
          <EditButton look="outlined" edit={{ kind: 'letPlatformCarryAll', platform: platform.id }}>
            {words.t('editing.version.carryAll')}
          </EditButton>
        </div>
      ) : (
        <p className={styles['small']}>{words.t('editing.version.carriesAll')}</p>
      )}
    </>
  );
}
