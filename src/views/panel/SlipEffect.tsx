// What would the delay do that is being tried? Links that break, phase by phase, and retirements that move.

import { pairsOf } from '../../i18n/describePairs.ts';
import { describeSlip, type SlipPhaseText } from '../../i18n/describeSlip.ts';
import type { Edit } from '../../model/edits/Edit.ts';
import { selectTrial, type Trial } from '../../store/selectTrial.ts';
import { StatusSign } from '../../ui/StatusSign.tsx';
import { useApp, useAppStore } from '../shared/useApp.ts';
import { tellerOf, useTeller } from '../shared/useTeller.ts';
import styles from './ActorSlip.module.css';
import { ShowMore } from './ShowMore.tsx';
import { TrialButtons } from './TrialButtons.tsx';

export function SlipEffect({ edit }: { readonly edit: Edit }) {
  const trial = useApp(selectTrial);
  return trial && <Effect trial={trial} edit={edit} />;
}

function Effect({ trial, edit }: { readonly trial: Trial; readonly edit: Edit }) {
  const { words } = useTeller();
  const told = describeSlip(tellerOf(words, trial.comparison.b), trial.effect);
  const { t } = words;
  return (
    <>
      <p role="status" className={styles['summary']}>
        {told.summary}
      </p>
      {told.phases.length > 0 && (
        <div>
          <h4>{t('slip.links')}</h4>
          <ShowMore
            items={told.phases}
            list={styles['phases']}
            render={(phase) => <InPhase key={phase.phase} trial={trial} told={phase} />}
          />
        </div>
      )}
      {told.retirements.length > 0 && (
        <div>
          <h4>{t('slip.retirements')}</h4>
          <ShowMore items={told.retirements} list={styles['sentences']} render={(text) => <li key={text}>{text}</li>} />
        </div>
      )}
      {told.added && <p>{told.added}</p>}
      <TrialButtons edit={edit} />
    </>
  );
}

function InPhase({ trial, told }: { readonly trial: Trial; readonly told: SlipPhaseText }) {
  const { words } = useTeller();
  const store = useAppStore();
  const { scenario } = trial.comparison.a;
  const id = trial.comparison.b.scenario.phases[told.phase]?.id;
  const here = scenario.phases.findIndex((phase) => phase.id === id);
  return (
    <li>
      {here < 0 ? (
        <span className={styles['phase']}>{told.title}</span>
      ) : (
        <button
          type="button"
          className={styles['phase']}
          title={words.t('editing.goTo', { phase: told.title })}
          onClick={() => store.getState().goToPhase(here)}
        >
          {told.title}
        </button>
      )}
      <span className={styles['count']} data-broken={told.broke > 0 || undefined}>
        {told.broke > 0 && <StatusSign kind="broken" size={12} />}
        {told.text}
      </span>
      {told.coverage && <span className={styles['small']}>{told.coverage}</span>}
      <Pairs trial={trial} told={told} />
    </li>
  );
}

function Pairs({ trial, told }: { readonly trial: Trial; readonly told: SlipPhaseText }) {
  const { words } = useTeller();
  const teller = tellerOf(words, trial.comparison.b);
  if (told.links.length === 0) return null;
  const pairs = pairsOf(teller, told.links).map(([consumer, producer]) =>
    words.t('reasons.difference.pair', {
      consumer: teller.names.actor(consumer),
      producer: teller.names.actor(producer),
    }),
  );
  const isCut = told.broke > told.links.length;
  return (
    <div className={styles['pairs']}>
      <ShowMore items={pairs} first={3} list="" render={(pair) => <li key={pair}>{pair}</li>} />
      {isCut && <p>{words.t('slip.dying.more', { count: told.broke - told.links.length })}</p>}
    </div>
  );
}
