// What does the plan say of one actor, version and address at the end of a phase? For telling why; the engine judges.
import type { Analysis } from '../engine/Analysis.ts';
import type { ActorId, Address, Change, OverrideState, Scenario, VersionId } from '../model/Scenario.ts';

export interface Plan {
  /** The producer offers the version at the address (S1, S3). */
  offers(phase: number, producer: ActorId, address: Address, version: VersionId): boolean;
  /** The last matching override of a route (S4), `auto` when none is. */
  route(phase: number, producer: ActorId, address: Address, version: VersionId, platform: ActorId): OverrideState;
  /** The last matching override of a permission (S5), `auto` when none is. */
  permission(phase: number, caller: ActorId, address: Address, version: VersionId): OverrideState;
  /** The platforms that a call passes; null: there is no path. */
  path(phase: number, consumer: ActorId, producer: ActorId): readonly ActorId[] | null;
}

type Dated = { readonly phase: number; readonly change: Change };

function indexChanges(scenario: Scenario): (phase: number, actor: ActorId) => readonly Change[] {
  const byActor = new Map<ActorId, Dated[]>();
  scenario.phases.forEach(({ changes = [] }, phase) => {
    for (const change of changes) {
      for (const actor of new Set(change.actors)) {
        const known = byActor.get(actor);
        if (known) known.push({ phase, change });
        else byActor.set(actor, [{ phase, change }]);
      }
    }
  });
  return (phase, actor) =>
    (byActor.get(actor) ?? []).filter((dated) => dated.phase <= phase).map(({ change }) => change);
}

const covers = <T>(list: readonly T[] | undefined, item: T): boolean => list === undefined || list.includes(item);

function isOffered(supported: boolean, changes: readonly Change[], address: Address, version: VersionId): boolean {
  return changes.reduce((offered, { leaves, removes, adds, addresses }) => {
    const isHere = covers(addresses, address);
    if (isHere && adds?.includes(version)) return true;
    return leaves || (isHere && removes?.includes(version)) ? false : offered;
  }, supported);
}

export function createPlan(scenario: Scenario, analysis: Pick<Analysis, 'actor'>): Plan {
  const changesOf = indexChanges(scenario);
  const supports = new Map(scenario.producers.map(({ id, supports: list = [] }) => [id, list]));
  const platformOf = (phase: number, id: ActorId) => analysis.actor(phase, id).platform;
  const chain = (phase: number, actor: ActorId): readonly ActorId[] => {
    const platforms: ActorId[] = [];
    for (let q = platformOf(phase, actor); q !== null; q = platformOf(phase, q)) platforms.push(q);
    return platforms;
  };
  return {
    offers: (phase, producer, address, version) =>
      isOffered(supports.get(producer)?.includes(version) ?? false, changesOf(phase, producer), address, version),
    route: (phase, producer, address, version, platform) =>
      changesOf(phase, producer)
        .flatMap(({ routes = [] }) => routes)
        .findLast(
          (entry) =>
            entry.version === version &&
            covers(entry.addresses, address) &&
            (entry.platform === undefined || entry.platform === platform),
        )?.state ?? 'auto',
    permission: (phase, caller, address, version) =>
      changesOf(phase, caller)
        .flatMap(({ permissions = [] }) => permissions)
        .findLast((entry) => entry.version === version && covers(entry.addresses, address))?.state ?? 'auto',
    path: (phase, consumer, producer) => {
      const up = chain(phase, consumer);
      const down = chain(phase, producer);
      const meeting = up.findIndex((platform) => down.includes(platform));
      if (meeting < 0) return null;
      const common = down.indexOf(up[meeting] as ActorId);
      return [...up.slice(0, meeting + 1), ...down.slice(0, common).reverse()];
    },
  };
}
