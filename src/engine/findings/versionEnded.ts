// Which needed calls get no answer because a version is past its end of life (S6)?
import { ActorSet } from './ActorSet.ts';
import type { PhaseRule } from './FindingRule.ts';
import type { SplitOutages } from './splitOutages.ts';

export function planVersionEnded(split: SplitOutages): PhaseRule<'version-ended'> {
  return {
    code: 'version-ended',
    hold: (scene) => split(scene).ended,
    tell: ({ index, view }, version, links) => {
      const endOfLife = index.versions[index.versionOf.get(version) as number]?.endOfLife as string;
      const actors = new ActorSet(index).addConsumers(links).addPresent(view, links);
      return { args: { version, endOfLife }, actors, links };
    },
  };
}
