// Under which conditions is a plan asked for?
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { proposeOrder } from '../../browser/proposeOrder.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { useApp, useAppStore } from '../shared/useApp.ts';
import { useWords } from '../shared/useWords.ts';
import styles from './ProposalDialog.module.css';
import { type OptionsForm, toOptions } from './toOptions.ts';

interface Props {
  readonly form: OptionsForm;
  readonly onChange: (form: OptionsForm) => void;
}

export function ProposalForm({ form, onChange }: Props) {
  const { t } = useWords();
  const store = useAppStore();
  const isAsked = useApp((state) => state.session.proposal !== null);
  const hasReleases = useApp(({ document }) =>
    Boolean(document.scenario.releases?.some(({ date }) => date !== undefined)),
  );
  const [isTried, setTried] = useState(false);
  const fields = useRef<HTMLFormElement>(null);
  useEffect(() => fields.current?.querySelector('input')?.focus(), []);
  const options = toOptions(form);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!options) fields.current?.querySelector('input')?.focus();
    else {
      const asked = hasReleases ? options : { ...options, releasesOnly: false };
      void proposeOrder(store, asked, {
        of: (n) => t('phaseEditing.phase.number', { n }),
        again: (title) => t('proposal.newPhase', { title }),
      });
    }
  };
  return (
    <form ref={fields} className={styles['form']} onSubmit={submit} noValidate>
      <Field
        label={t('proposal.limit')}
        value={form.limit}
        onChange={(limit) => onChange({ ...form, limit })}
        hint={t('proposal.limitHint')}
        problem={options === null && isTried ? t('proposal.limitProblem') : null}
        isNumber
      />
      <ReleasesOnly
        isOffered={hasReleases}
        value={form.releasesOnly}
        onChange={(releasesOnly) => onChange({ ...form, releasesOnly })}
      />
      <Button look="primary" type="submit">
        {t(isAsked ? 'proposal.again' : 'proposal.propose')}
      </Button>
    </form>
  );
}

interface TickProps {
  readonly isOffered: boolean;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

/** Stays reachable where it is not offered, so that everyone can read why. */
function ReleasesOnly({ isOffered, value, onChange }: TickProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <div className={styles['tick']}>
      <label className={styles['tickLabel']} data-off={!isOffered || undefined}>
        <input
          type="checkbox"
          checked={isOffered && value}
          aria-disabled={!isOffered || undefined}
          aria-describedby={isOffered ? undefined : id}
          onChange={() => isOffered && onChange(!value)}
        />
        {t('proposal.releases')}
      </label>
      {!isOffered && (
        <p id={id} className={styles['hint']}>
          {t('proposal.noReleases')}
        </p>
      )}
    </div>
  );
}
