// Who heads a row or a column? An actor with its versions, or a group that opens.
import type { Teller } from '../../i18n/createTeller.ts';
import type { ActorId } from '../../model/Scenario.ts';
import { describeGroup } from '../shared/describeGroup.ts';
import type { GatheredItem } from '../shared/gatherActors.ts';
import { useApp, useAppStore } from '../shared/useApp.ts';
import { useTeller } from '../shared/useTeller.ts';
import styles from './MatrixHeading.module.css';

interface Props {
  readonly item: GatheredItem;
  readonly phase: number;
  readonly scope: 'row' | 'col';
}

export function MatrixHeading({ item, phase, scope }: Props) {
  return (
    <th scope={scope} className={styles[scope]} data-depth={item.depth > 0}>
      {item.kind === 'group' ? <GroupHeading group={item} /> : <ActorHeading id={item.id} phase={phase} />}
    </th>
  );
}

function ActorHeading({ id, phase }: { readonly id: ActorId; readonly phase: number }) {
  const { analysis, names } = useTeller();
  const store = useAppStore();
  const isSelected = useApp(({ viewpoint: { selection } }) => selection?.kind === 'actor' && selection.id === id);
  const actor = analysis.actor(phase, id);
  return (
    <button
      type="button"
      className={styles['name']}
      aria-pressed={isSelected}
      data-absent={!actor.isPresent}
      onClick={() => store.getState().select(isSelected ? null : { kind: 'actor', id })}
    >
      <span>{names.actor(id)}</span>
      <span className={`${styles['under']} ${styles['organisation']}`}>{organisationOf(analysis, id)}</span>
      <span className={styles['versions']}>
        {actor.versions
          .filter(({ extent }) => extent !== 'none')
          .map(({ version, isTarget }) => (
            <span key={version} className={styles[isTarget ? 'target' : 'outgoing']}>
              {names.version(version)}
            </span>
          ))}
      </span>
    </button>
  );
}

function organisationOf({ scenario }: Teller['analysis'], id: ActorId): string | undefined {
  return [...scenario.consumers, ...scenario.producers].find((one) => one.id === id)?.organisation;
}

function GroupHeading({ group }: { readonly group: GatheredItem & { kind: 'group' } }) {
  const { words } = useTeller();
  const store = useAppStore();
  const { id, label, members, isOpen } = group;
  const name = describeGroup(words, label);
  const toggle = () => {
    const { viewpoint, look } = store.getState();
    look({ openGroups: isOpen ? viewpoint.openGroups.filter((one) => one !== id) : [...viewpoint.openGroups, id] });
  };
  return (
    <button
      type="button"
      className={styles['name']}
      aria-expanded={isOpen}
      title={words.t(isOpen ? 'matrix.close' : 'matrix.open', { name })}
      onClick={toggle}
    >
      <span>
        {isOpen ? '▾ ' : '▸ '}
        {name}
      </span>
      <span className={styles['under']}>{words.t('matrix.members', { count: members.length })}</span>
    </button>
  );
}
