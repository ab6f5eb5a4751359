// How do two plans differ? On one axis of phases: what each costs, and which links fare otherwise.
import type { ReactNode } from 'react';
import type { Analysis } from '../../engine/Analysis.ts';
import type { Layout } from '../../model/Scenario.ts';
import { useApp } from '../shared/useApp.ts';
import { ComparisonAxis } from './ComparisonAxis.tsx';
import { ComparisonChoice } from './ComparisonChoice.tsx';
import { ComparisonHead } from './ComparisonHead.tsx';
import { ComparisonMeasures } from './ComparisonMeasures.tsx';
import styles from './ComparisonView.module.css';
import { DifferencePicture } from './DifferencePicture.tsx';
import { Differences } from './Differences.tsx';
import { RetirementChanges } from './RetirementChanges.tsx';
import { useComparison } from './useComparison.ts';

export interface Drawing {
  /** A plan's graph, of whatever store stands around it. */
  readonly graph: ReactNode;
  readonly positionsOf: (analysis: Analysis, openGroups: readonly string[]) => Layout;
}

/** No view knows another: whoever puts the page together hands in the graph. */
export function ComparisonView(drawing: Drawing) {
  const compared = useComparison();
  const picture = useApp((state) => state.session.comparison?.picture);
  if (!compared) {
    return (
      <div className={styles['scroll']}>
        <ComparisonChoice />
      </div>
    );
  }
  return (
    <div className={styles['scroll']}>
      <ComparisonHead compared={compared} />
      <ComparisonAxis compared={compared} />
      <div className={styles['columns']}>
        <div className={styles['picture']} data-picture={picture}>
          <DifferencePicture compared={compared} {...drawing} />
          <Differences compared={compared} />
        </div>
        <div className={styles['facts']}>
          <ComparisonMeasures compared={compared} />
          <RetirementChanges compared={compared} />
        </div>
      </div>
    </div>
  );
}
