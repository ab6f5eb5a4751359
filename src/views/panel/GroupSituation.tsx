// How does a gathered group of actors fare? Its numbers, its partners, and its members, those in trouble first.
import { useMemo } from 'react';
import type { ActorId } from '../../model/Scenario.ts';
import { StatusSign } from '../../ui/StatusSign.tsx';
import { describeGroup } from '../shared/describeGroup.ts';
import { type GatheredGroup, gatherActors } from '../shared/gatherActors.ts';
import { useApp, useAppStore } from '../shared/useApp.ts';
import { useTeller } from '../shared/useTeller.ts';
import { PartnerList } from './PartnerList.tsx';
import styles from './Section.module.css';
import { ShowMore } from './ShowMore.tsx';
import { worstFirst, worstOf } from './signOf.ts';

export function GroupSituation({ id }: { readonly id: string }) {
  const { analysis, words } = useTeller();
  const phase = useApp((state) => state.viewpoint.phase);
  const application = useApp((state) => state.viewpoint.application);
  const openGroups = useApp((state) => state.viewpoint.openGroups);
  const group = useMemo(() => {
    const { consumers, producers } = gatherActors(analysis.scenario, openGroups);
    return [...consumers, ...producers].find((item): item is GatheredGroup => item.kind === 'group' && item.id === id);
  }, [analysis, openGroups, id]);
  if (!group) return <p className={styles['quiet']}>{words.t('panel.group.unknown')}</p>;
  return (
    <>
      <h2 className={styles['title']} tabIndex={-1} data-lands-here="">
        {describeGroup(words, group.label)}
      </h2>
      <p className={styles['under']}>{words.t('panel.group.members', { count: group.members.length })}</p>
      <Members phase={phase} application={application} group={group} />
      <PartnerList phase={phase} application={application} members={group.members} side={group.side} />
    </>
  );
}

interface MembersProps {
  readonly phase: number;
  readonly application: string | null;
  readonly group: GatheredGroup;
}

function Members({ phase, application, group: { members, side } }: MembersProps) {
  const { analysis, names, words } = useTeller();
  const store = useAppStore();
  const shown = useMemo(() => {
    const { consumers, producers } = analysis.scenario;
    const each = members.map((id) => [id]);
    const all = (actors: readonly { readonly id: ActorId }[]) => [actors.map(({ id }) => id)];
    const cells =
      side === 'consumer'
        ? analysis.traffic(phase, application, each, all(producers))
        : analysis.traffic(phase, application, all(consumers), each);
    const cellOf = new Map(cells.map((cell) => [side === 'consumer' ? cell.row : cell.column, cell.counts]));
    return members
      .map((id, i) => ({ id, sign: worstOf(cellOf.get(i)), broken: cellOf.get(i)?.broken ?? 0 }))
      .sort((a, b) => worstFirst(a.sign) - worstFirst(b.sign) || b.broken - a.broken);
  }, [analysis, phase, application, members, side]);
  return (
    <section className={styles['section']}>
      <h3>{words.t('panel.group.all')}</h3>
      <ShowMore
        items={shown}
        first={10}
        render={({ id, sign, broken }) => (
          <button
            key={id}
            type="button"
            className={styles['row']}
            onClick={() => store.getState().select({ kind: 'actor', id })}
          >
            <StatusSign kind={sign} />
            <span className={styles['grow']}>{names.actor(id)}</span>
            <span className={styles['number']}>
              {broken > 0 ? words.t('panel.group.broken', { count: broken }) : words.t(`reasons.status.${sign}`)}
            </span>
          </button>
        )}
      />
    </section>
  );
}
