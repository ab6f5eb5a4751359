// Between whom do the plans part? Both on top of each other: only links with different outcomes are drawn.
import { useMemo } from 'react';
import { describeOutcome } from '../../i18n/describeOutcome.ts';
import type { ActorId } from '../../model/Scenario.ts';
import { useApp, useAppStore } from '../shared/useApp.ts';
import { useWords } from '../shared/useWords.ts';
import { layOutOverlay, type Overlay, type OverlayLine } from './layOutOverlay.ts';
import { OutcomeSign } from './OutcomeSign.tsx';
import styles from './OverlaidPicture.module.css';
import { type Compared, nameIn } from './useComparison.ts';
import { useDifferences } from './useDifferences.ts';

interface Props {
  readonly compared: Compared;
}

/** More labels than this hide what they tell of: then they are in the list only. */
const MOST_LABELS = 14;

export function OverlaidPicture({ compared }: Props) {
  const { t } = useWords();
  const groups = useDifferences(compared);
  const { a, b } = compared.comparison;
  const overlay = useMemo(() => layOutOverlay(a.scenario, b.scenario, groups), [a, b, groups]);
  if (!overlay) return <p>{t('comparison.picture.many')}</p>;
  const { consumers, producers, lines, height } = overlay;
  // The list below says that nothing differs; boxes without a line between them would say nothing.
  if (lines.length === 0) return null;
  return (
    <figure className={styles['overlay']} aria-label={t('comparison.picture.overlaidLabel')}>
      <Column compared={compared} overlay={overlay} actors={consumers} caption={t('comparison.picture.consumers')} />
      <div className={styles['between']} style={{ height }}>
        <svg viewBox={`0 0 100 ${height}`} preserveAspectRatio="none" aria-hidden="true">
          {lines.map((line) => (
            <path
              key={JSON.stringify([line.consumer, line.producer, line.from, line.to])}
              d={`M0 ${line.y1}C50 ${line.y1} 50 ${line.y2} 100 ${line.y2}`}
              data-status={line.to.status}
            />
          ))}
        </svg>
        {lines.length <= MOST_LABELS &&
          lines.map((line) => (
            <Label
              key={JSON.stringify([line.consumer, line.producer, line.from, line.to])}
              compared={compared}
              line={line}
            />
          ))}
      </div>
      <Column compared={compared} overlay={overlay} actors={producers} caption={t('comparison.picture.producers')} />
    </figure>
  );
}

function Label({ compared, line: { from, to, label } }: Props & { readonly line: OverlayLine }) {
  const { t } = useWords();
  const text = { from: describeOutcome(compared.a, from), to: describeOutcome(compared.b, to) };
  return (
    <span className={styles['label']} style={{ left: `${label.share * 100}%`, top: label.y }} aria-hidden="true">
      <OutcomeSign outcome={to} />
      {t('comparison.differences.shift', text)}
    </span>
  );
}

interface ColumnProps extends Props {
  readonly overlay: Overlay;
  readonly actors: readonly ActorId[];
  readonly caption: string;
}

function Column({ compared, overlay: { lines, height }, actors, caption }: ColumnProps) {
  const store = useAppStore();
  const selected = useApp(({ viewpoint }) => (viewpoint.selection?.kind === 'actor' ? viewpoint.selection.id : null));
  const { scenario } = compared[compared.open].analysis;
  const known = new Set([...scenario.consumers, ...scenario.producers].map(({ id }) => id));
  return (
    <div className={styles['column']}>
      <p>{caption}</p>
      <ul style={{ height }}>
        {actors.map((id) => (
          <li key={id}>
            <button
              type="button"
              data-strong={lines.some(({ consumer, producer }) => consumer === id || producer === id) || undefined}
              aria-pressed={selected === id}
              disabled={!known.has(id)}
              onClick={() => store.getState().select({ kind: 'actor', id })}
            >
              {nameIn(compared, ({ names }) => names.actor(id), id)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
