// What dies when a version reaches its end of life? Its date is dragged to and fro; the plan is as it was until it is taken over.
import { useDeferredValue } from 'react';
import { describeDying, describeShift } from '../../i18n/describeDying.ts';
import { pairsOf } from '../../i18n/describePairs.ts';
import type { EditOf } from '../../model/edits/Edit.ts';
import type { DateText, Version, VersionId } from '../../model/Scenario.ts';
import { dyingOf, endOf } from '../../store/selectTrial.ts';
import { DayScale } from '../../ui/DayScale.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { StatusSign } from '../../ui/StatusSign.tsx';
import { useApp, useAppStore } from '../shared/useApp.ts';
import { useTeller } from '../shared/useTeller.ts';
import styles from './EndsOfLife.module.css';
import { ShowMore } from './ShowMore.tsx';
import { TrialButtons } from './TrialButtons.tsx';
import { toDayAxis } from './toDayAxis.ts';

/** A version that ends on a day. */
type Ending = Version & { readonly endOfLife: DateText };

/** None where no version ends, or the plan has no dates. */
export function EndsOfLife() {
  const { analysis } = useTeller();
  if (analysis.phases.every(({ date }) => date === null)) return null;
  const versions = analysis.scenario.contracts.flatMap((contract) => contract.versions);
  const ending = versions.filter((version): version is Ending => version.endOfLife !== undefined);
  if (ending.length === 0) return null;
  return ending.map((version) => <EndOfLife key={version.id} version={version} />);
}

function EndOfLife({ version }: { readonly version: Ending }) {
  const { words, names } = useTeller();
  const trial = useApp((state) => state.session.trial);
  const isTried = trial?.kind === 'dateVersion' && trial.version === version.id;
  return (
    <Fold
      title={words.t('slip.dying.title', { version: names.version(version.id) })}
      hint={words.date(version.endOfLife)}
      startsOpen={isTried}
    >
      <Trying version={version} />
    </Fold>
  );
}

function Trying({ version }: { readonly version: Ending }) {
  const teller = useTeller();
  const { words, names } = teller;
  const store = useAppStore();
  const tried = useApp((state) => endOf(state, version.id)) ?? version.endOfLife;
  const axis = toDayAxis(teller, version);
  const toEdit = (endOfLife: DateText): EditOf<'dateVersion'> => ({
    kind: 'dateVersion',
    version: version.id,
    deprecatedFrom: version.deprecatedFrom ?? null,
    endOfLife,
  });
  const { t } = words;
  const name = names.version(version.id);
  const day = words.date(tried);
  const shift = describeShift(teller, version.endOfLife, tried);
  return (
    <div className={styles['dying']}>
      <p className={styles['quiet']}>{t('slip.dying.lead')}</p>
      <div>
        <DayScale
          label={t('slip.dying.day', { version: name })}
          value={tried}
          text={day}
          {...axis}
          onChange={(chosen) => store.getState().set({ trial: chosen === version.endOfLife ? null : toEdit(chosen) })}
        />
        <p className={styles['day']}>
          {day} <span className={styles['quiet']}>({shift})</span>
        </p>
        {version.deprecatedFrom === axis.min && tried === axis.min && (
          <p className={styles['small']}>{t('slip.dying.earliest', { date: words.date(version.deprecatedFrom) })}</p>
        )}
      </div>
      <Effect version={version.id} name={name} day={tried} />
      {tried !== version.endOfLife && <TrialButtons edit={toEdit(tried)} />}
    </div>
  );
}

interface EffectProps {
  readonly version: VersionId;
  readonly name: string;
  readonly day: DateText;
}

function Effect({ version, name, day }: EffectProps) {
  const teller = useTeller();
  const { names, words, analysis } = teller;
  const { t } = words;
  const store = useAppStore();
  // The handle follows the hand; what dies is worked out after it.
  const dying = dyingOf(analysis, version, useDeferredValue(day));
  const told = describeDying(teller, dying);
  const pairs = pairsOf(teller, dying.first);
  const { links, first } = dying;
  return (
    <>
      <div>
        <p role="status" className={styles['onDay']} data-broken={links > 0 || undefined}>
          {links > 0 && <StatusSign kind="broken" size={12} />}
          {told.onDay}
        </p>
        {pairs.length > 0 && (
          <div className={styles['pairs']}>
            <ShowMore
              items={pairs}
              first={4}
              list=""
              render={([consumer, producer]) => (
                <li key={`${consumer} ${producer}`}>
                  {t('reasons.difference.pair', {
                    consumer: names.actor(consumer),
                    producer: names.actor(producer),
                  })}
                </li>
              )}
            />
            {links > first.length && <p>{t('slip.dying.more', { count: links - first.length })}</p>}
          </div>
        )}
      </div>
      <div>
        <h3>{t('slip.dying.after', { version: name })}</h3>
        {told.later.length === 0 && <p className={styles['quiet']}>{t('slip.dying.noneAfter')}</p>}
        <ul className={styles['later']}>
          {told.later.map(({ phase, title, text }) => (
            <li key={phase}>
              <button
                type="button"
                title={t('editing.goTo', { phase: title })}
                onClick={() => store.getState().goToPhase(phase)}
              >
                {title}
              </button>
              <span className={styles['count']}>
                <StatusSign kind="broken" size={12} />
                {text}
              </span>
            </li>
          ))}
        </ul>
      </div>
      {told.news.length > 0 && (
        <div>
          <h3>{t('slip.dying.news')}</h3>
          <ShowMore items={told.news} list={styles['sentences']} render={(text) => <li key={text}>{text}</li>} />
        </div>
      )}
    </>
  );
}
