// How does one get from a mention of two actors to what is between them?
import type { ActorId } from '../../model/Scenario.ts';
import { type SignKind, StatusSign } from '../../ui/StatusSign.tsx';
import { useAppStore } from '../shared/useApp.ts';
import { useTeller } from '../shared/useTeller.ts';
import styles from './Section.module.css';

interface Props {
  readonly consumer: ActorId;
  readonly producer: ActorId;
  readonly links: number;
  readonly sign: SignKind;
}

export function PairButton({ consumer, producer, links, sign }: Props) {
  const { names, words } = useTeller();
  const store = useAppStore();
  return (
    <button
      type="button"
      className={styles['row']}
      onClick={() => store.getState().select({ kind: 'pair', consumer, producer })}
    >
      <StatusSign kind={sign} />
      <span className={styles['grow']}>
        {words.t('reasons.difference.pair', { consumer: names.actor(consumer), producer: names.actor(producer) })}
      </span>
      {links > 1 && <span className={styles['number']}>{words.t('panel.overview.links', { count: links })}</span>}
    </button>
  );
}
