// A consumer, a producer or a platform is taken out of the plan, and with it all that names it.
import type { ActorId, Change, Scenario } from '../Scenario.ts';
import type { EditRules } from './EditRules.ts';
import { findActor, nameOf } from './findActor.ts';
import { findUnknown } from './findUnknown.ts';
import type { Obstacle } from './Obstacle.ts';
import { pruneScenario } from './pruneScenario.ts';

export interface RemoveActor {
  readonly kind: 'removeActor';
  readonly actor: ActorId;
}

export const removeActor: EditRules<RemoveActor> = {
  findObstacle: (scenario, { actor }) => {
    const found = findActor(scenario, actor);
    return found?.kind === 'platform' ? findHanging(scenario, actor) : findUnknown(scenario, { actor });
  },
  change: (draft, { actor }) => {
    draft.platforms = draft.platforms.filter(({ id }) => id !== actor);
    draft.consumers = draft.consumers.filter(({ id }) => id !== actor);
    draft.producers = draft.producers.filter(({ id }) => id !== actor);
    pruneScenario(draft);
  },
};

/** A platform on which someone stands, to which someone moves, or behind which another one stands, must stay. */
function findHanging(scenario: Scenario, platform: ActorId): Obstacle | null {
  const { platforms, consumers, producers, phases } = scenario;
  const name = nameOf(scenario, platform);
  if (platforms.length === 1) return { code: 'last', what: 'platform', name };
  const changes: readonly Change[] = phases.flatMap((phase) => phase.changes ?? []);
  const by = new Set([
    ...platforms.filter(({ parent }) => parent === platform).map(({ id }) => id),
    ...[...consumers, ...producers]
      .filter((actor) => (actor.platform ?? platforms[0]?.id) === platform)
      .map(({ id }) => id),
    ...changes.filter(({ moves }) => moves === platform).flatMap(({ actors }) => actors),
  ]);
  return by.size > 0 ? { code: 'platform-in-use', name, by: [...by].map((id) => nameOf(scenario, id)) } : null;
}
