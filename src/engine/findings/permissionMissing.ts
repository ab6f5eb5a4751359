// Who must order which permission before which route? Attempts that end in VP007, answered later or not.
import { countBits, countCommon } from '../bits.ts';
import type { ConsumerClass } from '../ConsumerClass.ts';
import { ActorSet } from './ActorSet.ts';
import type { PhaseRule } from './FindingRule.ts';
import { consumerOfKey, contractOfKey, LinkRows, listAddresses, unionOf } from './linkRows.ts';
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
      const actors = new ActorSet(index).addPresent(view, links);
      const producers = actors.toIds();
      actors.addConsumers(links).add(caller);
      for (const q of platforms.platforms) actors.platforms.add(q);
      const args = {
        version,
        caller,
        platforms: platforms.toIds(),
        addresses: listAddresses(index, unionOf(index, links)),
        producers,
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
function countBroken({ index, view }: Scene, links: RowSet): number {
  let broken = 0;
  for (const [key, bits] of links) {
    const klass = view.classOf(contractOfKey(index, key), consumerOfKey(index, key)) as ConsumerClass;
    const { answered } = view.answerOf(klass);
    broken += countBits(bits) - countCommon(bits, answered);
  }
  return broken;
}
