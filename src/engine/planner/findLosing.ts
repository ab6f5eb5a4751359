// Where does an aggregating service leave sources out on the way? R13, in the plan that is proposed.
import type { Analysis } from '../Analysis.ts';
import { sourceOf } from '../analysisSource.ts';
import { planAnswerIncomplete } from '../findings/answerIncomplete.ts';
import { Episodes } from '../findings/Episodes.ts';
import { Scene } from '../findings/Scene.ts';
import type { Losing } from './MigrationPlan.ts';

/** By that rule of the findings alone. What the first phase lacks already is not told. */
export function findLosing(analysis: Analysis): readonly Losing[] {
  const source = sourceOf(analysis);
  const { phases } = analysis.scenario;
  const episodes = new Episodes(planAnswerIncomplete());
  if (source.index.aggregators.length > 0) for (const n of phases.keys()) episodes.look(new Scene(source, n));
  return episodes.spans.flatMap(({ phase, until, args }): readonly Losing[] => {
    if (phase === 0) return [];
    const { producer, missing } = args;
    return [{ actor: producer, phase: phases[phase]?.id as string, until: phases[until]?.id as string, missing }];
  });
}
