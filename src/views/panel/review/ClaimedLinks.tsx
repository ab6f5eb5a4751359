// Which links does a claim name, and how are they to fare? Consumers, producers, and outcomes with their signs.
import { CLAIMED_STATUSES } from '../../../model/scenarioSchema.ts';
import { StatusSign } from '../../../ui/StatusSign.tsx';
import { Toggle } from '../../../ui/Toggle.tsx';
import { useTeller } from '../../shared/useTeller.ts';
import { ActorChecks } from './ActorChecks.tsx';
import type { DraftProps } from './ClaimDraft.ts';
import styles from './ClaimForm.module.css';

export function ClaimedLinks({ draft, change }: DraftProps) {
  const { words, analysis } = useTeller();
  const { t } = words;
  const { consumers, producers } = analysis.scenario;
  const [address = ''] = draft.addresses;
  return (
    <>
      <ActorChecks
        label={t('review.form.consumers')}
        actors={consumers}
        chosen={draft.consumers}
        none={t('review.form.everyone')}
        onChange={(chosen) => change({ consumers: chosen })}
      />
      <ActorChecks
        label={t('review.form.producers')}
        actors={producers}
        chosen={draft.producers}
        none={t('review.form.everyone')}
        onChange={(chosen) => change({ producers: chosen })}
      />
      {draft.addresses.length > 0 && (
        <p className={styles['small']}>
          {t('review.form.onlyAddresses', { count: draft.addresses.length, first: address })}
        </p>
      )}
      <fieldset className={styles['set']}>
        <legend>{t('review.form.statuses')}</legend>
        {CLAIMED_STATUSES.map((status) => (
          <Toggle
            key={status}
            label={t(`review.form.status.${status}`)}
            value={draft.statuses.includes(status)}
            onChange={(isWanted) =>
              change({
                statuses: CLAIMED_STATUSES.filter((one) => (one === status ? isWanted : draft.statuses.includes(one))),
              })
            }
          >
            <span className={styles['status']}>
              <StatusSign kind={status} />
              {t(`review.form.status.${status}`)}
            </span>
          </Toggle>
        ))}
      </fieldset>
    </>
  );
}
