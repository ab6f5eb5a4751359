// Who may drop which version by then, and who may not yet? Actors, and a choice for each version that can be outgoing.
import { QuietSelect } from '../../../ui/QuietSelect.tsx';
import { useTeller } from '../../shared/useTeller.ts';
import { ActorChecks } from './ActorChecks.tsx';
import { type DraftProps, type May, versionsOf } from './ClaimDraft.ts';
import styles from './ClaimForm.module.css';

const CHOICES = ['unsaid', 'mayGo', 'mayNotGo'] as const;

export function ClaimedGoing({ draft, change }: DraftProps) {
  const { words, analysis, names } = useTeller();
  const { t } = words;
  const { consumers, producers, platforms } = analysis.scenario;
  const say = (version: string, choice: string) => {
    const may = new Map(draft.may);
    if (choice === 'unsaid') may.delete(version);
    else may.set(version, choice as May);
    change({ may });
  };
  return (
    <>
      <ActorChecks
        label={t('review.form.actors')}
        actors={[...consumers, ...producers, ...platforms]}
        chosen={draft.actors}
        none={t('review.form.chosen', { count: 0 })}
        onChange={(actors) => change({ actors })}
      />
      <fieldset className={styles['set']}>
        <legend>{t('review.form.versions')}</legend>
        {versionsOf(analysis.scenario, draft).map((version) => (
          <QuietSelect
            key={version}
            look="row"
            label={names.version(version)}
            value={draft.may.get(version) ?? 'unsaid'}
            options={CHOICES.map((choice) => ({ value: choice, label: t(`review.form.may.${choice}`) }))}
            onChange={(choice) => say(version, choice)}
          />
        ))}
      </fieldset>
    </>
  );
}
