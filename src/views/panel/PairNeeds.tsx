// Is a consumer's need of a producer one at all? In each application, a tick.
import type { ActorId } from '../../model/Scenario.ts';
import { useApp } from '../shared/useApp.ts';
import { useTeller } from '../shared/useTeller.ts';
import styles from './Editing.module.css';
import { NeedTick } from './NeedTick.tsx';
import section from './Section.module.css';
import { toNeedRows } from './toNeedRows.ts';

interface Props {
  readonly consumer: ActorId;
  readonly producer: ActorId;
}

export function PairNeeds({ consumer, producer }: Props) {
  const { analysis, names, words } = useTeller();
  const { t } = words;
  const chosen = useApp((state) => state.viewpoint.application);
  const { applications } = analysis.scenario;
  const rows = applications
    .filter(({ id }) => chosen === null || id === chosen)
    .flatMap((application) => {
      const row = toNeedRows(analysis.scenario, application, consumer).find(({ id }) => id === producer);
      return row ? [{ application, row }] : [];
    });
  const said = { consumer: names.actor(consumer), producer: names.actor(producer) };
  return (
    <section className={section['section']}>
      <h3>{t('editing.needs.pair')}</h3>
      {rows.length === 0 && (
        <p className={styles['quiet']}>
          {t('editing.needs.bothTakePart', {
            ...said,
            application: words.anyOf(
              (chosen === null ? applications.map(({ id }) => id) : [chosen]).slice(0, 4).map(names.application),
            ),
          })}
        </p>
      )}
      {rows.map(({ application, row }) => (
        <NeedTick
          key={application.id}
          application={application}
          consumer={consumer}
          producer={producer}
          row={row}
          shown={
            applications.length > 1
              ? t('editing.needs.pairIn', { application: application.name })
              : t('editing.needs.pairNeeded')
          }
        />
      ))}
    </section>
  );
}
