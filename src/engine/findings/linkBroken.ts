// Which needed calls get no answer, for no reason that another outage tells? By the last code, and where it arose.
import type { FailureCode } from '../Analysis.ts';
import { ActorSet } from './ActorSet.ts';
import type { PhaseRule } from './FindingRule.ts';
import type { SplitOutages } from './splitOutages.ts';

export function planLinkBroken(split: SplitOutages): PhaseRule<'link-broken'> {
  return {
    code: 'link-broken',
    hold: (scene) => split(scene).broken,
    tell: ({ index, view }, cause, links) => {
      const [failure = '', platform = null] = cause.split(' ');
      const actors = new ActorSet(index).addConsumers(links).addPresent(view, links);
      if (platform !== null) actors.add(platform);
      return { args: { failure: failure as FailureCode, platform }, actors, links };
    },
  };
}
