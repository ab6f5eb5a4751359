// How does a plan begin from nothing? A few fields, and in a sentence what they make.
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { openInstead } from '../../browser/openInstead.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { useAppStore } from '../shared/useApp.ts';
import { useWords } from '../shared/useWords.ts';
import { describeStart, describeStartProblem } from './describeStart.ts';
import { makeScenario } from './makeScenario.ts';
import { SideFields } from './SideFields.tsx';
import styles from './StartDialog.module.css';
import { type StartField, type StartForm, toStart } from './toStart.ts';

const EMPTY: StartForm = {
  contract: '',
  versions: 'TKv1, TKv2',
  platform: 'NTJP',
  consumers: { by: 'number', number: '3', names: '' },
  producers: { by: 'number', number: '3', names: '' },
  needs: 'all',
};

export function StartDialog() {
  const words = useWords();
  const { t } = words;
  const store = useAppStore();
  const [form, setForm] = useState(EMPTY);
  const [tries, setTries] = useState(0);
  const fields = useRef<HTMLFormElement>(null);
  const start = toStart(form, (side, number) =>
    t(`keep.start.${side === 'consumers' ? 'consumer' : 'producer'}`, { number: String(number) }),
  );
  useEffect(() => {
    fields.current?.querySelector<HTMLElement>(tries > 0 ? '[aria-invalid]' : 'input')?.focus();
  }, [tries]);
  const change = (part: Partial<StartForm>) => setForm({ ...form, ...part });
  /** What is left empty is no fault before one asks for the plan. */
  const problemOf = (field: StartField) => {
    const problem = start.problems[field];
    return problem && (tries > 0 || !problem.kind.startsWith('no-')) ? describeStartProblem(problem, words) : null;
  };
  const close = () => store.getState().set({ dialog: null });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (Object.keys(start.problems).length > 0) return setTries(tries + 1);
    const scenario = makeScenario(start, form.needs === 'all', words);
    close();
    void openInstead(store, { scenario, source: { kind: 'new' } });
  };
  return (
    <Dialog title={t('keep.start.title')} closeLabel={t('page.close')} onClose={close}>
      <form ref={fields} className={styles['form']} onSubmit={submit} noValidate>
        <div className={styles['two']}>
          <Field
            label={t('keep.start.contract')}
            value={form.contract}
            onChange={(contract) => change({ contract })}
            hint={t('keep.start.contractHint')}
            problem={problemOf('contract')}
          />
          <Field
            label={t('keep.start.platform')}
            value={form.platform}
            onChange={(platform) => change({ platform })}
            problem={problemOf('platform')}
          />
        </div>
        <Field
          label={t('keep.start.versions')}
          value={form.versions}
          onChange={(versions) => change({ versions })}
          hint={t('keep.start.versionsHint')}
          problem={problemOf('versions')}
        />
        <div className={styles['two']}>
          {(['consumers', 'producers'] as const).map((side) => (
            <SideFields
              key={side}
              legend={t(`keep.start.${side}`)}
              form={form[side]}
              side={start[side]}
              problem={problemOf(side)}
              onChange={(changed) => change({ [side]: changed })}
            />
          ))}
        </div>
        <Choice
          legend={t('keep.start.needs')}
          options={(['all', 'pairs'] as const).map((value) => ({ value, label: t(`keep.start.${value}`) }))}
          value={form.needs}
          onChange={(needs) => change({ needs })}
        />
        <p className={styles['preview']} role="status">
          {describeStart(start, words)}
        </p>
        <div className={styles['ways']}>
          <Button look="primary" type="submit">
            {t('keep.start.make')}
          </Button>
          <Button onClick={close}>{t('keep.start.cancel')}</Button>
          <span className={styles['quiet']}>{t('keep.start.lead')}</span>
        </div>
      </form>
    </Dialog>
  );
}
