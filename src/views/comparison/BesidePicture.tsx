// How does each plan look in the phase? The same picture twice, with everyone at the same places.
import { useEffect, useMemo } from 'react';
import { connectSides, createSides, phaseShown } from '../../store/createSides.ts';
import { mergedAnalysis } from '../../store/selectComparison.ts';
import { AppContext } from '../shared/AppContext.ts';
import { useApp, useAppStore } from '../shared/useApp.ts';
import { useWords } from '../shared/useWords.ts';
import type { Drawing } from './ComparisonView.tsx';
import styles from './DifferencePicture.module.css';
import type { Compared } from './useComparison.ts';

export function BesidePicture({ compared, graph, positionsOf }: Drawing & { readonly compared: Compared }) {
  const { t } = useWords();
  const main = useAppStore();
  const { comparison, column } = compared;
  const openGroups = useApp((state) => state.viewpoint.openGroups);
  const layout = useMemo(
    () => positionsOf(mergedAnalysis(comparison), openGroups),
    [comparison, openGroups, positionsOf],
  );
  const sides = useMemo(() => createSides(main.getState(), comparison, layout), [main, comparison, layout]);
  useEffect(() => connectSides(main, sides, comparison), [main, sides, comparison]);
  return (
    <div className={styles['beside']}>
      {(['a', 'b'] as const).map((side) => {
        const { scenario } = comparison[side];
        const phase = scenario.phases[phaseShown(comparison, column, side)]?.title ?? '';
        const label = t('comparison.picture.sideLabel', {
          side: t(`comparison.side.${side}`),
          title: scenario.title,
          phase,
        });
        return (
          <section key={side} aria-label={label}>
            <p className={styles['sideLabel']}>{label}</p>
            <AppContext value={sides[side]}>
              <div className={styles['graph']}>{graph}</div>
            </AppContext>
          </section>
        );
      })}
    </div>
  );
}
