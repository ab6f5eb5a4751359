// Which calls are answered only after failed attempts, and how many attempts is that?
import { countCommon } from '../bits.ts';
import { ActorSet } from './ActorSet.ts';
import type { PhaseRule } from './FindingRule.ts';
import { LinkRows, linkKey } from './linkRows.ts';
import { commonBits, type RowSet } from './RowSet.ts';
import type { Scene } from './Scene.ts';

const CAUSE = 'attempts';

export function planFallbackCalls(): PhaseRule<'fallback-calls'> {
  return {
    code: 'fallback-calls',
    hold: (scene) => {
      const links = new LinkRows(scene.index);
      for (const group of scene.groups) {
        for (const { answered } of scene.traceOf(group).tries.slice(1)) {
          links.add(CAUSE, group.application, group.consumers, commonBits(answered, group.row.needed));
        }
      }
      return links.byCause;
    },
    tell: (scene, _cause, links) => {
      const actors = new ActorSet(scene.index).addConsumers(links).addAnswering(scene.view, links);
      return { args: { calls: countCalls(scene, links) }, actors, links };
    },
  };
}

/** An answer at the third version tried has two failed attempts before it. */
function countCalls(scene: Scene, links: RowSet): number {
  let calls = 0;
  const known = new Map<Uint32Array, Map<number, number>>();
  for (const group of scene.groups) {
    for (const c of group.consumers) {
      const bits = links.get(linkKey(scene.index, group.application, c));
      if (!bits) continue;
      const mine = known.get(bits) ?? new Map<number, number>();
      known.set(bits, mine);
      const sum =
        mine.get(group.klass.id) ??
        scene.traceOf(group).tries.reduce((all, { answered }, i) => all + i * countCommon(bits, answered), 0);
      mine.set(group.klass.id, sum);
      calls += sum;
    }
  }
  return calls;
}
