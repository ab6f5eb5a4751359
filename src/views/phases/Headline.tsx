// What does the phase bring? Its title and date, what is wrong, and what changed; said aloud at each step.
import { CalendarPlus } from 'lucide-react';
import { type FocusEvent, useMemo, useState } from 'react';
import { describeDifference } from '../../i18n/describeDifference.ts';
import type { Edit } from '../../model/edits/Edit.ts';
import { EditableText } from '../../ui/EditableText.tsx';
import { FloatingMenu } from '../../ui/FloatingMenu.tsx';
import type { Area } from '../../ui/placeBeside.ts';
import { StatusSign } from '../../ui/StatusSign.tsx';
import { useApp } from '../shared/useApp.ts';
import { useEditing } from '../shared/useEditing.ts';
import { useTeller } from '../shared/useTeller.ts';
import { countFailingClaims, FailingClaims } from './FailingClaims.tsx';
import styles from './Headline.module.css';
import { PhaseDates } from './PhaseDates.tsx';

export function Headline() {
  const teller = useTeller();
  const phase = useApp((state) => state.viewpoint.phase);
  const application = useApp((state) => state.viewpoint.application);
  const { trouble, news } = useMemo(() => describeDifference(teller, phase, application), [teller, phase, application]);
  const failing = countFailingClaims(teller.analysis, phase, application);
  const [isTyping, setTyping] = useState(false);
  // What is being typed is not said back; what became of it is.
  const listen = {
    onFocus: ({ target }: FocusEvent) => setTyping(target.matches('input, select')),
    onBlur: () => setTyping(false),
  };
  return (
    <section
      className={styles['headline']}
      aria-live={isTyping ? 'off' : 'polite'}
      aria-atomic={isTyping ? undefined : true}
      {...listen}
    >
      <div className={styles['line']}>
        <Title phase={phase} />
        <PhaseDate key={`${phase}-date`} phase={phase} />
      </div>
      {trouble && (
        <p className={styles['trouble']}>
          <StatusSign kind="broken" size={16} />
          <span>{trouble}</span>
        </p>
      )}
      {(news || failing > 0) && (
        <p className={styles['news']}>
          {news} {failing > 0 && <FailingClaims count={failing} />}
        </p>
      )}
    </section>
  );
}

function Title({ phase: index }: { readonly phase: number }) {
  const { t } = useTeller().words;
  const { scenario, edit, obstacleTo } = useEditing();
  const phase = scenario.phases[index];
  if (!phase) return null;
  const rename = (title: string): Edit => ({ kind: 'renamePhase', phase: phase.id, title: title.trim() });
  return (
    <h1>
      <EditableText
        key={phase.id}
        isHeading
        label={t('phaseEditing.phase.rename')}
        value={phase.title}
        problemOf={(title) => obstacleTo(rename(title))}
        onCommit={(title) => edit(rename(title))}
      />
    </h1>
  );
}

/** Quiet where there is none. */
function PhaseDate({ phase }: { readonly phase: number }) {
  const { words, analysis } = useTeller();
  const [menu, setMenu] = useState<Area | null>(null);
  const date = analysis.phases[phase]?.date ?? null;
  const label =
    date === null
      ? words.t('phaseEditing.phase.setDate')
      : words.t('phaseEditing.phase.changeDate', { date: words.date(date) });
  return (
    <>
      <button
        type="button"
        className={styles['date']}
        title={label}
        aria-label={date === null ? label : undefined}
        aria-haspopup="true"
        aria-expanded={menu !== null}
        onClick={(event) => setMenu(event.currentTarget.getBoundingClientRect())}
      >
        {date === null ? (
          <CalendarPlus size={18} aria-hidden="true" />
        ) : (
          <time dateTime={date}>{words.date(date)}</time>
        )}
      </button>
      {menu && (
        <FloatingMenu label={label} at={menu} onClose={() => setMenu(null)}>
          <div className={styles['dates']}>
            <PhaseDates phase={phase} />
          </div>
        </FloatingMenu>
      )}
    </>
  );
}
