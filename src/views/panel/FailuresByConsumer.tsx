// What if very many links are broken? Then only how many, consumer by consumer.
import { StatusSign } from '../../ui/StatusSign.tsx';
import { useAppStore } from '../shared/useApp.ts';
import { useTeller } from '../shared/useTeller.ts';
import styles from './Section.module.css';
import { ShowMore } from './ShowMore.tsx';

export function FailuresByConsumer({
  phase,
  application,
}: {
  readonly phase: number;
  readonly application: string | null;
}) {
  const { analysis, names, words } = useTeller();
  const store = useAppStore();
  const { consumers, producers } = analysis.scenario;
  const cells = analysis.traffic(
    phase,
    application,
    consumers.map(({ id }) => [id]),
    [producers.map(({ id }) => id)],
  );
  const broken = cells
    .flatMap(({ row, counts }) => {
      const consumer = consumers[row];
      return consumer && counts.broken > 0 ? [{ id: consumer.id, count: counts.broken }] : [];
    })
    .sort((a, b) => b.count - a.count);
  return (
    <section className={styles['section']}>
      <h3>{words.t('panel.overview.broken')}</h3>
      <p className={styles['quiet']}>{words.t('panel.overview.brokenByConsumer')}</p>
      <ShowMore
        items={broken}
        first={12}
        render={({ id, count }) => (
          <button
            key={id}
            type="button"
            className={styles['row']}
            onClick={() => store.getState().select({ kind: 'actor', id })}
          >
            <StatusSign kind="broken" />
            <span className={styles['grow']}>{names.actor(id)}</span>
            <span className={styles['number']}>{words.t('panel.overview.links', { count })}</span>
          </button>
        )}
      />
    </section>
  );
}
