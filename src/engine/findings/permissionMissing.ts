// Who must order which permission before which route? Attempts that end in VP007, answered later or not.
import { countBits } from '../bits.ts';
import { ActorSet } from './ActorSet.ts';
import type { PhaseRule } from './FindingRule.ts';
import { LinkRows, linkKey, listAddresses, unionOf } from './linkRows.ts';
import { commonBits, type RowSet } from './RowSet.ts';
import type { Scene } from './Scene.ts';

/** The cause is the version and the caller: the consumer itself, or a platform for all behind it. */
export function planPermissionMissing(): PhaseRule<'permission-missing'> {
  let refusals: Refusals = { links: new Map(), platforms: new Map() };
  return {
    code: 'permission-missing',
    hold: (scene) => {
      refusals = findRefusals(scene);
      return refusals.links;
    },
    tell: (scene, cause, links) => {
      const { index, view } = scene;
      const [version = '', caller = ''] = cause.split(' ');
      const platforms = new ActorSet(index);
      for (const q of refusals.platforms.get(cause) ?? []) platforms.platforms.add(q);
      const actors = new ActorSet(index).addConsumers(links).addPresent(view, links).add(caller);
      for (const q of platforms.platforms) actors.platforms.add(q);
      const args = {
        version,
        caller,
        platforms: platforms.toIds(),
        addresses: listAddresses(index, unionOf(index, links)),
        producers: new ActorSet(index).addPresent(view, links).toIds(),
        broken: countBroken(scene, links),
      };
      return { args, actors, links };
    },
  };
}

interface Refusals {
  readonly links: LinkRows['byCause'];
  /** By cause: where the calls are refused. */
  readonly platforms: ReadonlyMap<string, ReadonlySet<number>>;
}

function findRefusals(scene: Scene): Refusals {
  const links = new LinkRows(scene.index);
  const platforms = new Map<string, Set<number>>();
  const add = (
    cause: string,
    platform: number,
    application: number,
    consumers: readonly number[],
    bits: Uint32Array,
  ) => {
    links.add(cause, application, consumers, bits);
    platforms.set(cause, (platforms.get(cause) ?? new Set()).add(platform));
  };
  for (const group of scene.groups) {
    const { application, consumers, row } = group;
    for (const { version, failed } of scene.traceOf(group).tries) {
      for (const { code, platform, caller, bits } of failed) {
        const mine = code === 'VP007' ? commonBits(bits, row.needed) : null;
        if (!mine) continue;
        const id = scene.versionId(version);
        if (caller >= 0) add(`${id} ${scene.platformId(caller)}`, platform, application, consumers, mine);
        else for (const c of consumers) add(`${id} ${scene.consumerId(c)}`, platform, application, [c], mine);
      }
    }
  }
  return { links: links.byCause, platforms };
}

/** How many of the links get no answer. */
function countBroken({ index, view, groups }: Scene, links: RowSet): number {
  let broken = 0;
  for (const { klass, application, consumers } of groups) {
    const { answered } = view.answerOf(klass);
    for (const c of consumers) {
      const bits = links.get(linkKey(index, application, c));
      if (bits) broken += countBits(bits.map((word, w) => word & ~(answered[w] as number)));
    }
  }
  return broken;
}
