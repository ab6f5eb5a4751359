// Which needed calls get no answer because someone dropped a version that they still need (R10–R12)?
import { ActorSet } from './ActorSet.ts';
import type { PhaseRule } from './FindingRule.ts';
import type { SplitOutages } from './splitOutages.ts';

export function planRetiredTooEarly(split: SplitOutages): PhaseRule<'retired-too-early'> {
  return {
    code: 'retired-too-early',
    hold: (scene) => split(scene).tooEarly,
    tell: (scene, version, links) => {
      const { index, view } = scene;
      const rows = split(scene).findRetired(version, links);
      const retiring = new ActorSet(index);
      // All platforms together are named only where no single one of them is held.
      const isOneAlone = rows.some(({ kind }) => kind === 'platform');
      for (const { actor } of rows) {
        if (actor !== null) retiring.add(actor);
        else if (!isOneAlone) for (const { id } of index.scenario.platforms) retiring.add(id);
      }
      const actors = new ActorSet(index).addConsumers(links).addPresent(view, links);
      const names = retiring.toIds();
      for (const id of names) actors.add(id);
      const earliest = rows.map((one) => one.earliest);
      const last = earliest.includes(null) ? null : Math.max(...(earliest as number[]));
      return { args: { version, retiring: names, earliest: last }, actors, links };
    },
  };
}
