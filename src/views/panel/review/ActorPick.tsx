// About whom? One of all actors of the plan, found by typing, or anyone.
import type { ActorId } from '../../../model/Scenario.ts';
import { Button } from '../../../ui/Button.tsx';
import { Popover } from '../../../ui/Popover.tsx';
import { useTeller } from '../../shared/useTeller.ts';
import { PickList } from '../PickList.tsx';
import styles from './ReviewFilters.module.css';

interface Props {
  /** Null: anyone. */
  readonly actor: ActorId | null;
  readonly onPick: (actor: ActorId | null) => void;
}

export function ActorPick({ actor, onPick }: Props) {
  const { words, analysis, names } = useTeller();
  const { t } = words;
  const { consumers, producers, platforms } = analysis.scenario;
  const anyone = { id: null, name: t('review.filter.anyone') };
  return (
    <Popover
      label={actor === null ? t('review.filter.anyone') : t('review.filter.only', { name: names.actor(actor) })}
      className={styles['actor'] ?? ''}
    >
      {(close) => (
        <PickList
          label={t('review.filter.actor')}
          items={[anyone, ...consumers, ...producers, ...platforms]}
          textOf={({ name }) => name}
          render={({ id, name }) => (
            <Button
              key={id ?? ''}
              className={styles['option'] ?? ''}
              aria-pressed={id === actor}
              onClick={() => {
                onPick(id);
                close();
              }}
            >
              {name}
            </Button>
          )}
        />
      )}
    </Popover>
  );
}
