// How does one phase look from a distance? Title, date, a bar of its shares, and its broken links by number.
import type { ComponentProps } from 'react';
import type { Counts } from '../../engine/Analysis.ts';
import { countNews } from '../../i18n/describeVerdictNews.ts';
import { tallyOf } from '../../i18n/tallyOf.ts';
import { selectVerdictNews } from '../../store/selectVerdictNews.ts';
import { Said } from '../../ui/Said.tsx';
import { ShareBar } from '../../ui/ShareBar.tsx';
import { StatusSign } from '../../ui/StatusSign.tsx';
import { useAnalysis } from '../shared/useAnalysis.ts';
import { useApp, useAppStore } from '../shared/useApp.ts';
import { useWords } from '../shared/useWords.ts';
import styles from './PhaseButton.module.css';

const ORDER = ['target', 'fallback', 'outgoing', 'accepted', 'broken'] as const;
const NONE: Counts = { target: 0, fallback: 0, outgoing: 0, broken: 0, accepted: 0, absent: 0 };

interface Props extends Pick<ComponentProps<'button'>, 'onContextMenu' | 'onKeyDown'> {
  readonly phase: number;
  readonly isCurrent: boolean;
  /** Some phase has a date or broken links: then all keep the line that tells them. */
  readonly hasDetails: boolean;
}

export function PhaseButton({ phase, isCurrent, hasDetails, ...rest }: Props) {
  const words = useWords();
  const analysis = useAnalysis();
  const store = useAppStore();
  const application = useApp((state) => state.viewpoint.application);
  const counts = tallyOf({ analysis }, phase, application)?.counts ?? NONE;
  const date = analysis.phases[phase]?.date;
  const change = useBrokenChange(phase);
  return (
    <button
      {...rest}
      type="button"
      className={styles['phase']}
      data-phase={phase}
      title={analysis.scenario.phases[phase]?.title}
      aria-current={isCurrent ? 'step' : undefined}
      onClick={() => store.getState().goToPhase(phase)}
    >
      <span className={styles['title']}>{analysis.scenario.phases[phase]?.title}</span>
      {hasDetails && (
        <span className={styles['line']}>
          {date && change === 0 && <span className={styles['date']}>{words.month(date)}</span>}
          <span className={styles['broken']} aria-hidden="true">
            {change !== 0 && <span className={styles['change']}>{words.change(change)}</span>}
            {counts.broken > 0 && <StatusSign kind="broken" size={12} />}
            {counts.broken > 0 && words.number(counts.broken)}
          </span>
        </span>
      )}
      <ShareBar shares={ORDER.map((kind) => ({ kind, count: counts[kind] }))} />
      <Said>
        {words.t('phases.counts', { ...counts })}
        {change !== 0 && ` ${words.t('news.delta', { change: words.change(change) })}`}
      </Said>
    </button>
  );
}

/** How many more links are broken since the last change, for as long as that is told. */
function useBrokenChange(phase: number): number {
  return useApp((state) => {
    const column = selectVerdictNews(state)?.phases.find(({ b }) => b === phase);
    return column ? countNews(column, 'broke') - countNews(column, 'mended') : 0;
  });
}
