// Who heads a row or a column? An actor with its versions, or a group that opens.
import { useRef } from 'react';
import type { Teller } from '../../i18n/createTeller.ts';
import type { ActorId } from '../../model/Scenario.ts';
import { NameField } from '../../ui/NameField.tsx';
import { useDesk, useDeskState, useWanted } from '../shared/Desk.ts';
import { describeGroup } from '../shared/describeGroup.ts';
import type { GatheredItem } from '../shared/gatherActors.ts';
import { MenuHandle } from '../shared/MenuHandle.tsx';
import { useApp, useAppStore } from '../shared/useApp.ts';
import { useEditing } from '../shared/useEditing.ts';
import { useMenuGesture } from '../shared/useMenuGesture.ts';
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
  const desk = useDesk();
  const isRenaming = useDeskState(({ renaming }) => renaming === id);
  const target = { kind: 'actor', id } as const;
  const gesture = useMenuGesture(() => target);
  const button = useRef<HTMLButtonElement>(null);
  useWanted(id, button);
  if (isRenaming) return <HeadingEditor id={id} />;
  return (
    <>
      <button
        ref={button}
        type="button"
        data-actor={id}
        className={styles['name']}
        aria-pressed={isSelected}
        data-absent={!actor.isPresent}
        onClick={() => store.getState().select(isSelected ? null : target)}
        onDoubleClick={() => desk.getState().rename(id)}
        {...gesture}
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
      <MenuHandle target={target} name={names.actor(id)} className={styles['handle']} tabIndex={-1} />
    </>
  );
}

function HeadingEditor({ id }: { readonly id: ActorId }) {
  const { names, words } = useTeller();
  const { edit, obstacleTo } = useEditing();
  const desk = useDesk();
  const name = names.actor(id);
  const done = () => {
    desk.getState().rename(null);
    desk.getState().want(id);
  };
  return (
    <div className={styles['editor']}>
      <NameField
        label={words.t('actorMenu.newName', { name })}
        value={name}
        problemOf={(text) => obstacleTo({ kind: 'renameActor', actor: id, name: text })}
        onCommit={(text) => edit({ kind: 'renameActor', actor: id, name: text.trim() })}
        onDone={done}
      />
    </div>
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
  const target = { kind: 'group', id } as const;
  const gesture = useMenuGesture(() => target);
  const toggle = () => {
    const { viewpoint, look } = store.getState();
    look({ openGroups: isOpen ? viewpoint.openGroups.filter((one) => one !== id) : [...viewpoint.openGroups, id] });
  };
  return (
    <>
      <button
        type="button"
        className={styles['name']}
        aria-expanded={isOpen}
        title={words.t(isOpen ? 'matrix.close' : 'matrix.open', { name })}
        onClick={toggle}
        {...gesture}
      >
        <span>
          {isOpen ? '▾ ' : '▸ '}
          {name}
        </span>
        <span className={styles['under']}>{words.t('matrix.members', { count: members.length })}</span>
      </button>
      <MenuHandle target={target} name={name} className={styles['handle']} tabIndex={-1} />
    </>
  );
}
