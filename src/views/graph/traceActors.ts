// What does each actor ever have, and where does it stand in each phase? Read straight from the plan, for a picture that stays put.
import type { ActorId, Change, Scenario, VersionId } from '../../model/Scenario.ts';

export interface ActorTrace {
  readonly id: ActorId;
  readonly name: string;
  /** Every version that it has in some phase, in the order of the contracts, oldest first. */
  readonly versions: readonly VersionId[];
  /** By phase: the platform it stands on; a platform's own parent, or null. */
  readonly platforms: readonly (ActorId | null)[];
}

export type Traces = ReadonlyMap<ActorId, ActorTrace>;

interface Draft {
  readonly id: ActorId;
  readonly name: string;
  readonly versions: Set<VersionId>;
  readonly platforms: (ActorId | null)[];
}

export function traceActors(scenario: Scenario): Traces {
  const all = scenario.contracts.flatMap(({ versions }) => versions.map(({ id }) => id));
  const phases = scenario.phases.length;
  const home = scenario.platforms[0]?.id ?? null;
  const drafts = new Map<ActorId, Draft>();
  const begin = (id: ActorId, name: string, versions: readonly VersionId[], platform: ActorId | null) =>
    drafts.set(id, { id, name, versions: new Set(versions), platforms: Array(phases).fill(platform) });
  for (const { id, name, supports, parent } of scenario.platforms) begin(id, name, supports ?? all, parent ?? null);
  for (const { id, name, supports, platform } of [...scenario.consumers, ...scenario.producers])
    begin(id, name, supports ?? [], platform ?? home);
  for (const [phase, { changes }] of scenario.phases.entries())
    for (const change of changes ?? []) follow(drafts, change, phase);
  return new Map([...drafts].map(([id, draft]) => [id, finish(draft, all)]));
}

function follow(drafts: Map<ActorId, Draft>, change: Change, phase: number) {
  for (const id of change.actors) {
    const draft = drafts.get(id);
    for (const version of change.adds ?? []) draft?.versions.add(version);
    if (change.moves) draft?.platforms.fill(change.moves, phase);
  }
}

function finish({ versions, ...draft }: Draft, all: readonly VersionId[]): ActorTrace {
  return { ...draft, versions: all.filter((version) => versions.has(version)) };
}
