// Who switches on a common day? Those whose switches have been made one.
import type { ActorId, Scenario } from '../../model/Scenario.ts';
import type { CutOver } from './MigrationPlan.ts';
import type { PlanModel } from './PlanModel.ts';

export function findCutOvers({ movers }: PlanModel, times: Int32Array, scenario: Scenario): readonly CutOver[] {
  const groups = new Map<number, Set<ActorId>>();
  for (const { actor, dial } of movers) {
    for (const { role, moment } of dial.steps) {
      if (role === 'switch') groups.set(moment, (groups.get(moment) ?? new Set()).add(actor));
    }
  }
  return [...groups].flatMap(([moment, actors]) => {
    const phase = scenario.phases[times[moment] as number]?.id as string;
    return actors.size > 1 ? [{ phase, actors: [...actors] }] : [];
  });
}
