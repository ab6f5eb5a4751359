// May a link be broken? Why, changed in place; or a way to say so, and to take it back.
import { type FormEvent, useId, useState } from 'react';
import type { LinkFact } from '../../engine/Analysis.ts';
import { Button } from '../../ui/Button.tsx';
import field from '../../ui/CommitField.module.css';
import { EditableText } from '../../ui/EditableText.tsx';
import { EditButton } from '../shared/EditButton.tsx';
import { useAttempt } from '../shared/useAttempt.ts';
import { useEditing } from '../shared/useEditing.ts';
import { useTeller } from '../shared/useTeller.ts';
import styles from './Editing.module.css';
import { findAcceptance } from './findAcceptance.ts';
import section from './Section.module.css';
import { type GapCells, toGapCells } from './toGapCells.ts';

/** `links`: between the same two, that fare alike. */
export function GapAcceptance({ links }: { readonly links: readonly LinkFact[] }) {
  const { analysis } = useTeller();
  const isBroken = links.some(({ status }) => status === 'broken');
  return toGapCells(analysis.scenario, links).map((cells) => {
    const own = links.filter(({ application }) => application === cells.application);
    const first = own.find(({ accepted }) => accepted);
    if (first) return <Accepted key={cells.application} cells={cells} link={first} isBroken={isBroken} />;
    return isBroken ? <Accepting key={cells.application} cells={cells} /> : null;
  });
}

interface AcceptedProps {
  readonly cells: GapCells;
  readonly link: LinkFact;
  readonly isBroken: boolean;
}

function Accepted({ cells, link, isBroken }: AcceptedProps) {
  const { analysis, words } = useTeller();
  const { edit } = useEditing();
  const { t } = words;
  const why = findAcceptance(analysis.scenario, link) ?? '';
  return (
    <div className={section['reason']}>
      <p>{t(isBroken ? 'reasons.link.accepted' : 'editing.gap.allowed')}</p>
      <p>
        <EditableText
          label={t('editing.gap.changeWhy', { why })}
          isHeading={why !== ''}
          value={why}
          placeholder={t('editing.gap.addWhy')}
          onCommit={(text) => edit({ kind: 'acceptGap', ...cells, why: text.trim() })}
        />
      </p>
      <div className={`${styles['act']} ${styles['inline']}`}>
        <EditButton look="outlined" edit={{ kind: 'unacceptGap', ...cells }}>
          {t('editing.gap.unaccept')}
        </EditButton>
      </div>
    </div>
  );
}

function Accepting({ cells }: { readonly cells: GapCells }) {
  const { analysis, names, words } = useTeller();
  const id = useId();
  const { problem, attempt } = useAttempt();
  const [why, setWhy] = useState<string | null>(null);
  const { t } = words;
  const label =
    analysis.scenario.applications.length > 1
      ? t('editing.gap.acceptIn', { application: names.application(cells.application) })
      : t('editing.gap.accept');
  if (why === null) {
    return (
      <div className={`${styles['act']} ${styles['inline']}`}>
        <Button look="outlined" onClick={() => setWhy('')}>
          {`${label}…`}
        </Button>
      </div>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    attempt({ kind: 'acceptGap', ...cells, why: why.trim() });
  };
  return (
    <form className={styles['ask']} onSubmit={submit}>
      <label htmlFor={id} className={field['label']}>
        {t('editing.gap.why')}
      </label>
      <input
        id={id}
        // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was pressed.
        autoFocus
        className={field['input']}
        value={why}
        autoComplete="off"
        onChange={(event) => setWhy(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setWhy(null);
        }}
      />
      {problem !== null && <p role="alert">{problem}</p>}
      <div className={styles['actions']}>
        <Button type="submit" look="outlined">
          {label}
        </Button>
        <Button onClick={() => setWhy(null)}>{t('editing.gap.cancel')}</Button>
      </div>
    </form>
  );
}
