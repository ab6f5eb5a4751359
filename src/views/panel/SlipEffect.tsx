// What would the delay do that is being tried? Links that break, phase by phase, and retirements that move.
import { useDeferredValue } from 'react';

import { pairsOf } from '../../i18n/describePairs.ts';
import { describeSlip, type SlipPhaseText, type SlipText } from '../../i18n/describeSlip.ts';
import type { Edit } from '../../model/edits/Edit.ts';
import { type Trial, trialOf } from '../../store/selectTrial.ts';
import { StatusSign } from '../../ui/StatusSign.tsx';
import { useApp, useAppStore } from '../shared/useApp.ts';
import { tellerOf, useTeller } from '../shared/useTeller.ts';
import styles from './ActorSlip.module.css';
import { ShowMore } from './ShowMore.tsx';
import { TrialButtons } from './TrialButtons.tsx';

/** What is said stands there from the first, or it would not be heard. `edit`: what is tried; null: nothing is. */
export function SlipEffect({ edit }: { readonly edit: Edit | null }) {
  const { words } = useTeller();
  const scenario = useApp(({ document }) => document.scenario);
  // The step is taken at once; what it does is worked out after it.
  const looked = useDeferredValue(edit);
  const trial = edit && looked && trialOf(scenario, looked);
  const told = trial && describeSlip(tellerOf(words, trial.comparison.b), trial.effect);
  return (
    <>
      <p role="status" className={styles['summary']}>
        {told?.summary}
      </p>
      {edit && trial && told && <Effect trial={trial} told={told} edit={edit} />}
    </>
  );
}

interface EffectProps {
  readonly trial: Trial;
  readonly told: SlipText;
  readonly edit: Edit;
}

function Effect({ trial, told, edit }: EffectProps) {
  const { words } = useTeller();
  const { t } = words;
  return (
    <>
      {told.phases.length > 0 && (
        <div>
          <h3>{t('slip.links')}</h3>
          <ShowMore
            items={told.phases}
            list={styles['phases']}
            render={(phase) => <InPhase key={phase.phase} trial={trial} told={phase} />}
          />
        </div>
      )}
      {told.retirements.length > 0 && (
        <div>
          <h3>{t('slip.retirements')}</h3>
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
      {told.isSame ? (
        <span className={styles['small']}>{words.t('slip.phase.same')}</span>
      ) : (
        <Pairs trial={trial} told={told} />
      )}
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
