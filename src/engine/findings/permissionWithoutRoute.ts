// Which permissions that the plan has ordered lead nowhere, now and later? A permission before its route is as it should be.
import { type Bits, emptyBits, isEmpty } from '../bits.ts';
import { ActorSet } from './ActorSet.ts';
import type { Held, PhaseRule, PlanFacts } from './FindingRule.ts';
import { addressesOfSlots, findOpenRoutes, joinRoutes } from './findOpenRoutes.ts';
import { listAddresses, unionOf } from './linkRows.ts';
import type { RowSet } from './RowSet.ts';
import { Scene } from './Scene.ts';
import { trackOpenPermissions } from './trackOpenPermissions.ts';

/** An item is a caller at an address: a row for each caller, with addresses as members. */
export function planPermissionWithoutRoute({ source }: PlanFacts): PhaseRule<'permission-without-route'> {
  const { index, states } = source;
  const hasAny = index.scenario.phases.some(({ changes = [] }) =>
    changes.some(({ permissions = [] }) => permissions.some(({ state }) => state === 'open')),
  );
  const open = hasAny ? trackOpenPermissions(index) : [];
  const versions = new Set(open.flatMap((byVersion) => [...byVersion.keys()]));
  const routed = hasAny
    ? findRoutedFrom(
        states.map((_, n) => new Scene(source, n)),
        versions,
      )
    : [];
  return {
    code: 'permission-without-route',
    hold: (scene): Held => {
      const held = new Map<string, RowSet>();
      for (const [v, callers] of open[scene.phase] ?? []) {
        const known = new Map<Bits, Bits>();
        const led = routed[scene.phase]?.get(v) ?? emptyBits(index.addresses.length);
        const rows = new Map<number, Bits>();
        for (const [caller, bits] of callers) {
          const idle = known.get(bits) ?? bits.map((word, w) => word & ~(led[w] as number));
          known.set(bits, idle);
          if (!isEmpty(idle)) rows.set(caller, idle);
        }
        if (rows.size > 0) held.set(scene.versionId(v), rows);
      }
      return held;
    },
    tell: ({ view }, version, begun) => {
      const callers = new ActorSet(index);
      const consumers = index.consumerOf.size;
      for (const caller of begun.keys()) {
        if (caller < consumers) callers.consumers.add(caller);
        else callers.platforms.add(caller - consumers);
      }
      const names = callers.toIds();
      const addresses = unionOf(index, begun);
      const contract = index.versions[index.versionOf.get(version) as number]?.contract;
      const actors = new ActorSet(index).addAt(view, contract as number, addresses);
      for (const id of names) actors.add(id);
      const args = { version, callers: names, addresses: listAddresses(index, addresses) };
      return { args, actors, links: new Map() };
    },
  };
}

/** By phase and version: the addresses to which a route is open on some platform in that phase or a later one. */
function findRoutedFrom(scenes: readonly Scene[], versions: ReadonlySet<number>): readonly ReadonlyMap<number, Bits>[] {
  const all: Map<number, Bits>[] = [];
  for (const [n, scene] of [...scenes.entries()].reverse()) {
    const now = new Map<number, Bits>();
    for (const v of versions) {
      const here = addressesOfSlots(scene, joinRoutes(scene, findOpenRoutes(scene, v)));
      const later = all[n + 1]?.get(v);
      now.set(v, later ? here.map((word, w) => word | (later[w] as number)) : here);
    }
    all[n] = now;
  }
  return all;
}
