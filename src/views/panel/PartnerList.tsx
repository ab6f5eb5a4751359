// How do an actor's links fare, partner by partner? The worst first; each leads to what is between them.
import { useMemo } from 'react';
import type { Cell, Counts } from '../../engine/Analysis.ts';
import type { Words } from '../../i18n/createWords.ts';
import type { ActorId } from '../../model/Scenario.ts';
import { StatusSign } from '../../ui/StatusSign.tsx';
import { useAppStore } from '../shared/useApp.ts';
import { useTeller } from '../shared/useTeller.ts';
import styles from './Section.module.css';
import { ShowMore } from './ShowMore.tsx';
import { worstFirst, worstOf } from './signOf.ts';

interface Props {
  readonly phase: number;
  readonly application: string | null;
  /** Of one side; several where a group is told. */
  readonly members: readonly ActorId[];
  readonly side: 'consumer' | 'producer';
}

export function PartnerList({ phase, application, members, side }: Props) {
  const { analysis, names, words } = useTeller();
  const store = useAppStore();
  const partners = useMemo(() => {
    const { consumers, producers } = analysis.scenario;
    const others = (side === 'consumer' ? producers : consumers).map(({ id }) => id);
    const each = others.map((id) => [id]);
    const cells =
      side === 'consumer'
        ? analysis.traffic(phase, application, [members], each)
        : analysis.traffic(phase, application, each, [members]);
    return cells
      .map((cell) => ({ id: others[side === 'consumer' ? cell.column : cell.row] as ActorId, cell }))
      .filter(({ cell }) => worstOf(cell.counts) !== 'absent')
      .sort((a, b) => worstFirst(worstOf(a.cell.counts)) - worstFirst(worstOf(b.cell.counts)));
  }, [analysis, phase, application, members, side]);
  const [single] = members;
  const choose = (id: ActorId) => {
    if (members.length > 1 || single === undefined) return store.getState().select({ kind: 'actor', id });
    const [consumer, producer] = side === 'consumer' ? [single, id] : [id, single];
    store.getState().select({ kind: 'pair', consumer, producer });
  };
  return (
    <section className={styles['section']}>
      <h3>{words.t('panel.actor.links')}</h3>
      {partners.length === 0 && <p className={styles['quiet']}>{words.t('panel.actor.noLinks')}</p>}
      <ShowMore
        items={partners}
        first={10}
        render={({ id, cell }) => (
          <button key={id} type="button" className={styles['row']} onClick={() => choose(id)}>
            <StatusSign kind={worstOf(cell.counts)} />
            <span className={styles['grow']}>{names.actor(id)}</span>
            <span className={styles['number']}>{describeCell(words, names.version, cell)}</span>
          </button>
        )}
      />
    </section>
  );
}

const total = ({ target, fallback, outgoing, broken, accepted }: Counts) =>
  target + fallback + outgoing + broken + accepted;

/** TKv2; or 2 brutna av 14. */
function describeCell(words: Words, nameOf: (version: string) => string, cell: Cell): string {
  const worst = worstOf(cell.counts);
  const all = total(cell.counts);
  const versions = [...new Set(cell.served.map(({ version }) => nameOf(version)))];
  const told = worst === 'broken' || worst === 'accepted' ? [words.t(`reasons.status.${worst}`)] : versions;
  return all === 1 ? told.join(', ') : `${told.join(', ')} · ${words.t('panel.overview.links', { count: all })}`;
}
