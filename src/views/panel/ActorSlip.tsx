// What if this actor is late, or all with its system? Tried here and told here; the plan is as it was until it is taken over.
import { useState } from 'react';
import type { ActorFacts } from '../../engine/Analysis.ts';
import { findActor } from '../../model/edits/findActor.ts';
import type { ActorId, Scenario } from '../../model/Scenario.ts';
import { selectTriedSlip } from '../../store/selectTrial.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { Stepper } from '../../ui/Stepper.tsx';
import { useApp, useAppStore } from '../shared/useApp.ts';
import { useEditing } from '../shared/useEditing.ts';
import { useTeller } from '../shared/useTeller.ts';
import styles from './ActorSlip.module.css';
import { SlipEffect } from './SlipEffect.tsx';
import { toSlip } from './toSlip.ts';

export function ActorSlip({ actor }: { readonly actor: ActorFacts }) {
  const { words } = useTeller();
  const tried = useApp(selectTriedSlip);
  const hint = tried ? words.t('slip.steps.hint', { count: tried.phases }) : undefined;
  return (
    <Fold title={words.t('slip.title')} hint={hint} startsOpen={tried !== null}>
      <Trying actor={actor.id} />
    </Fold>
  );
}

function Trying({ actor }: { readonly actor: ActorId }) {
  const { words, names } = useTeller();
  const { scenario, obstacleTo } = useEditing();
  const store = useAppStore();
  const tried = useApp(selectTriedSlip);
  const system = systemOf(scenario, actor);
  const [who, setWho] = useState<'actor' | 'system'>(tried && tried.actors.length > 1 ? 'system' : 'actor');
  const membersOf = (chosen: typeof who) => (chosen === 'system' && system ? system.members : [actor]);
  const attempt = (chosen: typeof who, phases: number) =>
    store.getState().set({ trial: phases === 0 ? null : toSlip(words, scenario, membersOf(chosen), phases) });
  const { t } = words;
  const phases = tried?.phases ?? 0;
  const obstacle = obstacleTo(toSlip(words, scenario, membersOf(who), 1));
  return (
    <div className={styles['slip']}>
      <p className={styles['quiet']}>{t('slip.lead')}</p>
      {system && (
        <Choice
          legend={t('slip.who.legend')}
          value={who}
          options={[
            { value: 'actor', label: t('slip.who.actor', { actor: names.actor(actor) }) },
            { value: 'system', label: t('slip.who.system', { system: system.name, count: system.members.length }) },
          ]}
          onChange={(chosen) => {
            setWho(chosen);
            attempt(chosen, phases);
          }}
        />
      )}
      {obstacle === null ? (
        <Stepper
          label={t('slip.steps.label')}
          value={phases}
          min={0}
          max={Math.max(1, scenario.phases.length - 1)}
          text={phases === 0 ? t('slip.steps.none') : t('slip.steps.some', { count: phases })}
          less={t('slip.steps.less')}
          more={t('slip.steps.more')}
          onChange={(value) => attempt(who, value)}
        />
      ) : (
        <p>{obstacle}</p>
      )}
      <SlipEffect edit={tried} />
    </div>
  );
}

/** Null: none, or nobody else has it. */
function systemOf(scenario: Scenario, id: ActorId) {
  const found = findActor(scenario, id);
  const name = found && found.kind !== 'platform' ? found.actor.system : undefined;
  if (!name) return null;
  const members = [...scenario.consumers, ...scenario.producers].filter(({ system }) => system === name);
  return members.length > 1 ? { name, members: members.map((one) => one.id) } : null;
}
