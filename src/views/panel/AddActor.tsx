// How does someone new come into the plan? What it is, its name, and there it is, to be told more of.
import { type FormEvent, useId, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import field from '../../ui/CommitField.module.css';
import { Fold } from '../../ui/Fold.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { type ActorKind, toAdditions } from '../shared/toAdditions.ts';
import { useApp, useAppStore } from '../shared/useApp.ts';
import { useAttempt } from '../shared/useAttempt.ts';
import { useTeller } from '../shared/useTeller.ts';
import styles from './Editing.module.css';

const KINDS: readonly ActorKind[] = ['consumer', 'producer', 'platform'];

export function AddActor() {
  const { words } = useTeller();
  return (
    <div className={styles['folds']}>
      <Fold title={words.t('editing.add.title')}>
        <NewActorForm />
      </Fold>
    </div>
  );
}

function NewActorForm() {
  const { analysis, names, words } = useTeller();
  const { t } = words;
  const id = useId();
  const store = useAppStore();
  const chosen = useApp((state) => state.viewpoint.application);
  const { problem, attempt } = useAttempt();
  const [kind, setKind] = useState<ActorKind>('consumer');
  const [name, setName] = useState('');
  const { scenario } = analysis;
  const application = scenario.applications.find((one) => one.id === chosen) ?? scenario.applications[0];
  const contract = scenario.contracts.find((one) => one.id === application?.contract);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [made] = toAdditions(scenario, kind, [name.trim()], application?.id ?? null);
    if (made && attempt(made.edit)) store.getState().select({ kind: 'actor', id: made.id });
  };
  return (
    <form className={styles['fields']} onSubmit={submit}>
      <div className={styles['kinds']}>
        <Switch
          label={t('editing.add.kind')}
          options={KINDS.map((value) => ({ value, label: t(`editing.add.kinds.${value}`) }))}
          value={kind}
          onChange={setKind}
        />
      </div>
      <div className={field['field']}>
        <label htmlFor={id} className={field['label']}>
          {t('editing.add.name')}
        </label>
        <input
          id={id}
          className={field['input']}
          value={name}
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          aria-invalid={problem !== null || undefined}
          onChange={(event) => setName(event.target.value)}
        />
        {problem !== null && (
          <p role="alert" className={field['problem']}>
            {problem}
          </p>
        )}
        <p id={`${id}-hint`} className={field['hint']}>
          {t(`editing.add.hint.${kind}`, {
            version: names.version(contract?.versions[0]?.id ?? ''),
            application: application?.name ?? '',
          })}
        </p>
      </div>
      <div>
        <Button type="submit" look="outlined">
          {t('editing.add.add')}
        </Button>
      </div>
    </form>
  );
}
