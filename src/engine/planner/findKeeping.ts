// Who keeps an outgoing version at the end, and for whose links?
import type { Analysis } from '../Analysis.ts';
import type { Keeping } from './MigrationPlan.ts';
import type { PlanModel } from './PlanModel.ts';

/** Links that are told for each. */
const MOST_LINKS = 100;

export function findKeeping({ movers }: PlanModel, analysis: Analysis, never: ReadonlySet<number>): readonly Keeping[] {
  const last = analysis.phases.length - 1;
  return movers.flatMap(({ actor, dial }) =>
    dial.steps.flatMap(({ moment, changes }) => {
      if (!never.has(moment)) return [];
      return changes.flatMap(({ removes = [] }) =>
        removes.flatMap((version) => {
          const row = analysis.retirements.find(
            (one) => one.actor === actor && one.version === version && one.application === null,
          );
          return row ? [{ actor, version, links: analysis.holders(row, last, MOST_LINKS) }] : [];
        }),
      );
    }),
  );
}
