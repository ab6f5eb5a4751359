// Whom must a consumer reach, or who must reach a producer? By application, each partner with a tick.
import type { ActorFacts } from '../../engine/Analysis.ts';
import { participantsOf } from '../../model/edits/PairSet.ts';
import type { Application } from '../../model/Scenario.ts';
import { Fold } from '../../ui/Fold.tsx';
import { Toggle } from '../../ui/Toggle.tsx';
import { takesPart } from '../shared/takesPart.ts';
import { useApp } from '../shared/useApp.ts';
import { useAttempt } from '../shared/useAttempt.ts';
import { useTeller } from '../shared/useTeller.ts';
import styles from './Editing.module.css';
import { NeedTick } from './NeedTick.tsx';
import { PickList } from './PickList.tsx';
import { extentOf, toNeedRows } from './toNeedRows.ts';

export function ActorNeeds({ actor }: { readonly actor: ActorFacts }) {
  const { analysis, words } = useTeller();
  const chosen = useApp((state) => state.viewpoint.application);
  const applications = analysis.scenario.applications.filter(({ id }) => chosen === null || id === chosen);
  const rows = applications.flatMap((application) => toNeedRows(analysis.scenario, application, actor.id));
  return (
    <Fold
      title={words.t(actor.kind === 'consumer' ? 'editing.needs.ofConsumer' : 'editing.needs.ofProducer')}
      hint={words.t('editing.needs.count', {
        needed: rows.filter((row) => row.needed.length > 0).length,
        total: rows.length,
      })}
    >
      {applications.map((application) => (
        <div key={application.id} className={styles['group']}>
          <Participation actor={actor} application={application} />
          {takesPart(application, actor) && <Partners actor={actor} application={application} />}
        </div>
      ))}
    </Fold>
  );
}

interface Props {
  readonly actor: ActorFacts;
  readonly application: Application;
}

function Participation({ actor, application }: Props) {
  const { words } = useTeller();
  const { problem, attempt } = useAttempt();
  return (
    <Toggle
      label={words.t('editing.needs.participation', { application: application.name })}
      value={takesPart(application, actor)}
      problem={problem}
      onChange={(part) =>
        attempt({ kind: 'setParticipation', application: application.id, actor: actor.id, takesPart: part })
      }
    />
  );
}

function Partners({ actor, application }: Props) {
  const { analysis, words } = useTeller();
  const { t } = words;
  const { problem, attempt } = useAttempt();
  const rows = toNeedRows(analysis.scenario, application, actor.id);
  const isConsumer = actor.kind === 'consumer';
  if (rows.length === 0) return <p className={styles['small']}>{t('editing.needs.noOthers')}</p>;
  const extents = new Set(rows.map(extentOf));
  const setAll = (needed: boolean) => {
    const { consumers, producers } = participantsOf(analysis.scenario, application);
    attempt({
      kind: 'setNeed',
      application: application.id,
      consumers: isConsumer ? [actor.id] : consumers,
      producers: isConsumer ? producers : [actor.id],
      needed,
    });
  };
  return (
    <div className={styles['partners']}>
      <Toggle
        label={t(isConsumer ? 'editing.needs.allProducers' : 'editing.needs.allConsumers', {
          application: application.name,
        })}
        value={extents.size > 1 ? 'mixed' : extents.has('some') ? 'mixed' : extents.has('all')}
        problem={problem}
        onChange={setAll}
      >
        {t('editing.needs.all')}
      </Toggle>
      <PickList
        label={t(isConsumer ? 'editing.needs.ofConsumer' : 'editing.needs.ofProducer')}
        items={rows}
        textOf={({ name, addresses }) => `${name} ${addresses.join(' ')}`}
        render={(row) => (
          <NeedTick
            key={row.id}
            application={application}
            consumer={isConsumer ? actor.id : row.id}
            producer={isConsumer ? row.id : actor.id}
            row={row}
          />
        )}
      />
    </div>
  );
}
