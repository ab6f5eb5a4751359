// How is a claim written? What it is about, by choosing; its sentence follows, until somebody writes their own.
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { Claim } from '../../../model/Scenario.ts';
import { Button } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { Field } from '../../../ui/Field.tsx';
import { QuietSelect } from '../../../ui/QuietSelect.tsx';
import { useTeller } from '../../shared/useTeller.ts';
import { type ClaimDraft, type ClaimLack, type DraftProps, findLack, toClaim } from './ClaimDraft.ts';
import { ClaimedGoing } from './ClaimedGoing.tsx';
import { ClaimedLinks } from './ClaimedLinks.tsx';
import styles from './ClaimForm.module.css';
import { proposeSentence } from './proposeClaim.ts';

interface Props {
  readonly title: string;
  /** What the button says that is done with it. */
  readonly done: string;
  readonly start: ClaimDraft;
  /** Why the plan cannot have it. */
  readonly problem: string | null;
  readonly onDone: (claim: Claim) => void;
  readonly onCancel: () => void;
}

export function ClaimForm({ title, done, start, problem, onDone, onCancel }: Props) {
  const teller = useTeller();
  const { t } = teller.words;
  const id = useId();
  const form = useFocusedForm();
  const [draft, setDraft] = useState(start);
  const [lack, setLack] = useState<ClaimLack | null>(null);
  const text = draft.text ?? proposeSentence(teller, draft);
  const change = (changes: Partial<ClaimDraft>) => {
    setDraft({ ...draft, ...changes });
    setLack(null);
  };
  const finish = () => {
    const missing = findLack(draft, text);
    setLack(missing);
    if (missing === null) onDone(toClaim(draft, text));
  };
  const said = lack === null ? problem : t(`review.form.need.${lack}`);
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: Escape takes all of it back.
    <form
      ref={form}
      className={styles['form']}
      aria-labelledby={id}
      onKeyDown={(event) => leaveBy(event, onCancel)}
      onSubmit={(event) => {
        event.preventDefault();
        finish();
      }}
    >
      <h4 id={id} className={styles['title']}>
        {title}
      </h4>
      <About draft={draft} change={change} />
      {draft.kind === 'links' ? (
        <ClaimedLinks draft={draft} change={change} />
      ) : (
        <ClaimedGoing draft={draft} change={change} />
      )}
      <Field label={t('review.form.text')} value={text} rows={3} onChange={(typed) => change({ text: typed })} />
      {said !== null && (
        <p role="alert" className={styles['problem']}>
          {said}
        </p>
      )}
      <div className={styles['buttons']}>
        <Button type="submit" look="outlined">
          {done}
        </Button>
        <Button onClick={onCancel}>{t('review.form.cancel')}</Button>
      </div>
    </form>
  );
}

/** In which phase, of what kind, and in which application where there are several. */
function About({ draft, change }: DraftProps) {
  const { words, analysis } = useTeller();
  const { t } = words;
  const { phases, applications } = analysis.scenario;
  return (
    <>
      <QuietSelect
        label={t('review.form.phase')}
        value={draft.phase}
        options={phases.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(phase) => change({ phase })}
      />
      <div className={styles['choice']}>
        <Choice
          legend={t('review.form.kind')}
          options={[
            { value: 'links', label: t('review.form.links') },
            { value: 'going', label: t('review.form.going') },
          ]}
          value={draft.kind}
          onChange={(kind) => change({ kind })}
        />
      </div>
      {applications.length > 1 && (
        <QuietSelect
          label={t('review.form.application')}
          value={draft.application ?? ''}
          options={[
            { value: '', label: t('review.form.anyApplication') },
            ...applications.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(application) => change({ application: application === '' ? null : application })}
        />
      )}
    </>
  );
}

function leaveBy(event: KeyboardEvent, onCancel: () => void): void {
  if (event.key !== 'Escape' || event.nativeEvent.isComposing || event.defaultPrevented) return;
  event.preventDefault();
  event.stopPropagation();
  onCancel();
}

/** Its first field takes the focus. */
function useFocusedForm() {
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('select, input')?.focus(), []);
  return form;
}
