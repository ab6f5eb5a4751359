// Which answers lack sources? Those of aggregating services that leave some out.
import { useTeller } from '../shared/useTeller.ts';
import styles from './Section.module.css';
import { ShowMore } from './ShowMore.tsx';

export function Incomplete({ phase, application }: { readonly phase: number; readonly application: string | null }) {
  const teller = useTeller();
  const { analysis, names, words } = teller;
  const aggregators = analysis.scenario.producers.filter(({ aggregates }) => aggregates).map(({ id }) => id);
  if (aggregators.length === 0) return null;
  const links = analysis
    .links(phase, { application, producers: aggregators, statuses: ['target', 'fallback', 'outgoing'] })
    .filter(({ missing }) => missing.length > 0);
  if (links.length === 0) return null;
  return (
    <section className={styles['section']}>
      <h3>{words.t('panel.overview.incomplete')}</h3>
      <ShowMore
        items={links}
        render={({ application: id, consumer, address, producer, missing }) => {
          const sources = [...new Set(missing.map((source) => names.actor(names.producersAt(source)[0] ?? source)))];
          return (
            <p key={`${id} ${consumer} ${address}`} className={styles['group']}>
              {words.t('panel.overview.incompletePair', {
                consumer: names.actor(consumer),
                producer: names.actor(producer ?? address),
                count: missing.length,
                names: words.list(teller.some(sources)),
              })}
            </p>
          );
        }}
      />
    </section>
  );
}
