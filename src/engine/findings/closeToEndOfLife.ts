// Which calls are still answered on a version when the plan has no later phase before its end of life?

import { daysBetween } from '../../model/daysBetween.ts';
import { ActorSet } from './ActorSet.ts';
import type { PhaseRule, PlanFacts } from './FindingRule.ts';
import { LinkRows } from './linkRows.ts';
import { commonBits } from './RowSet.ts';

export function planCloseToEndOfLife({ source: { index, states } }: PlanFacts): PhaseRule<'close-to-end-of-life'> {
  const dates = states.map(({ date }) => date);
  /** By version: the last dated phase not after its end of life; -1: none. */
  const lastOf = index.versions.map(({ endOfLife }) =>
    endOfLife === undefined ? -1 : dates.findLastIndex((date) => date !== null && date <= endOfLife),
  );
  return {
    code: 'close-to-end-of-life',
    hold: (scene) => {
      const links = new LinkRows(index);
      if (!lastOf.includes(scene.phase)) return links.byCause;
      for (const group of scene.groups) {
        for (const { version, answered } of scene.traceOf(group).tries) {
          if (lastOf[version] !== scene.phase) continue;
          const mine = commonBits(answered, group.row.needed);
          links.add(scene.versionId(version), group.application, group.consumers, mine);
        }
      }
      return links.byCause;
    },
    tell: ({ view, phase }, version, links) => {
      const endOfLife = index.versions[index.versionOf.get(version) as number]?.endOfLife as string;
      const date = dates[phase] as string;
      const actors = new ActorSet(index).addConsumers(links).addAnswering(view, links);
      return { args: { version, endOfLife, date, days: daysBetween(date, endOfLife) }, actors, links };
    },
  };
}
