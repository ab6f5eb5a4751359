// What may a phase do to an actor? A version comes or goes, an override is set, it moves, or it leaves.
import type { ActorId, Change, Phase, RouteOverride, Scenario, VersionId } from '../Scenario.ts';
import { nameOf } from './findActor.ts';
import { findUnknown } from './findUnknown.ts';
import type { Obstacle } from './Obstacle.ts';
import type { Does } from './takeFromPhase.ts';
import { reachOf } from './traceVersion.ts';

export type Planned =
  | { readonly does: Does; readonly version: VersionId }
  /** All entries for the version. */
  | { readonly does: 'routes' | 'permissions'; readonly version: VersionId }
  | { readonly does: 'moves' }
  | { readonly does: 'leaves' };

export interface OfPlanned {
  readonly actors: readonly ActorId[];
  readonly planned: Planned;
}

/** Does the change do this to the actor? */
export function doesPlan(scenario: Scenario, change: Change, actor: ActorId, planned: Planned): boolean {
  if (!change.actors.includes(actor)) return false;
  switch (planned.does) {
    case 'adds':
    case 'removes':
      return Boolean(change[planned.does]?.includes(planned.version)) && reachOf(scenario, change, actor).length > 0;
    case 'routes':
    case 'permissions':
      return overridesOf(change, planned.does).some(({ version }) => version === planned.version);
    case 'moves':
      return change.moves !== undefined;
    case 'leaves':
      return change.leaves === true;
  }
}

/** A permission's entry is one without a platform. */
export const overridesOf = (change: Change, key: 'routes' | 'permissions'): readonly RouteOverride[] =>
  change[key] ?? [];

export const isPlannedIn = (scenario: Scenario, phase: Phase, actor: ActorId, planned: Planned): boolean =>
  (phase.changes ?? []).some((change) => doesPlan(scenario, change, actor, planned));

/** Whether the phase is there, and plans this of each of the actors. */
export function findUnplanned(scenario: Scenario, { actors, planned }: OfPlanned, phase: string): Obstacle | null {
  if (actors.length === 0) return { code: 'nothing-named' };
  const version = 'version' in planned ? planned.version : undefined;
  const unknown = findUnknown(scenario, { actor: actors, phase, version });
  const entry = scenario.phases.find(({ id }) => id === phase);
  if (unknown || !entry) return unknown;
  const missing = actors.find((actor) => !isPlannedIn(scenario, entry, actor, planned));
  return missing === undefined ? null : { code: 'not-planned', name: nameOf(scenario, missing), phase: entry.title };
}
