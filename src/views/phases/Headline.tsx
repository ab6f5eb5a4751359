// What does the phase bring? Its title and date, what is wrong, and what changed; said aloud at each step.
import { useMemo } from 'react';
import { describeDifference } from '../../i18n/describeDifference.ts';
import { StatusSign } from '../../ui/StatusSign.tsx';
import { useApp } from '../shared/useApp.ts';
import { useTeller } from '../shared/useTeller.ts';
import styles from './Headline.module.css';

export function Headline() {
  const teller = useTeller();
  const phase = useApp((state) => state.viewpoint.phase);
  const application = useApp((state) => state.viewpoint.application);
  const { trouble, news } = useMemo(() => describeDifference(teller, phase, application), [teller, phase, application]);
  const date = teller.analysis.phases[phase]?.date;
  return (
    <section className={styles['headline']} aria-live="polite" aria-atomic="true">
      <div className={styles['line']}>
        <h1>{teller.analysis.scenario.phases[phase]?.title}</h1>
        {date && <time dateTime={date}>{teller.words.date(date)}</time>}
      </div>
      {trouble && (
        <p className={styles['trouble']}>
          <StatusSign kind="broken" size={16} />
          <span>{trouble}</span>
        </p>
      )}
      {news && <p className={styles['news']}>{news}</p>}
    </section>
  );
}
