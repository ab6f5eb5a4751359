// What of the written plan stands as it is? Leaving and moving, and all that those do who do not move.
import { narrowChange } from '../../model/edits/narrowChange.ts';
import type { ActorId, Change, Scenario, VersionId } from '../../model/Scenario.ts';
import type { Ground } from './PlanModel.ts';

/** What an actor does in a phase of the written plan that is not replaced. */
export interface WrittenEvent {
  readonly actor: ActorId;
  readonly phase: number;
  readonly changes: readonly Change[];
}

/** `isOurs`: the actor moves in the version's contract, so that what is written of the version is replaced. */
export function findWrittenEvents(
  { scenario }: Ground,
  isOurs: (actor: ActorId, version: VersionId) => boolean,
): readonly WrittenEvent[] {
  const events: WrittenEvent[] = [];
  scenario.phases.forEach(({ changes = [] }, phase) => {
    if (phase === 0) return;
    const byActor = new Map<ActorId, Change[]>();
    for (const change of changes) {
      for (const actor of new Set(change.actors)) {
        const kept = keepOf(scenario, change, actor, (version) => !isOurs(actor, version));
        if (kept) byActor.set(actor, [...(byActor.get(actor) ?? []), kept]);
      }
    }
    for (const [actor, list] of byActor) events.push({ actor, phase, changes: list });
  });
  return events;
}

/** The part of a change that one actor makes, of the versions that are kept; null where none is left. */
function keepOf(
  scenario: Scenario,
  change: Change,
  actor: ActorId,
  isKept: (version: VersionId) => boolean,
): Change | null {
  const own = narrowChange(scenario, change, [actor]);
  if (!own) return null;
  const { adds = [], removes = [], routes = [], permissions = [], leaves, moves, addresses } = own;
  const left = {
    adds: adds.filter(isKept),
    removes: removes.filter(isKept),
    routes: routes.filter(({ version }) => isKept(version)),
    permissions: permissions.filter(({ version }) => isKept(version)),
  };
  const lists = Object.entries(left).filter(([, list]) => list.length > 0);
  if (lists.length === 0 && moves === undefined && leaves !== true) return null;
  const narrows = addresses !== undefined && (left.adds.length > 0 || left.removes.length > 0);
  return {
    actors: [actor],
    ...Object.fromEntries(lists),
    ...(narrows ? { addresses } : {}),
    ...(moves === undefined ? {} : { moves }),
    ...(leaves === true ? { leaves } : {}),
  };
}
