// Which platform does an actor stand on, from the start or from a phase on? And which one stands behind which?
import type { ActorId, Change, Scenario } from '../Scenario.ts';
import { indexOfPhase } from './addVersionToActor.ts';
import type { EditRules, ScenarioDraft } from './EditRules.ts';
import { findActor, nameOf } from './findActor.ts';
import { findUnknown } from './findUnknown.ts';
import type { Obstacle } from './Obstacle.ts';
import { putInPhase } from './putInPhase.ts';
import { takeEffects } from './takeFromPhase.ts';

export interface SetActorPlatform {
  readonly kind: 'setActorPlatform';
  readonly actor: ActorId;
  readonly platform: ActorId;
}
export interface MoveActor {
  readonly kind: 'moveActor';
  readonly actor: ActorId;
  /** From the first on it is where the actor starts. */
  readonly phase: string;
  readonly platform: ActorId;
}
export interface SetPlatformParent {
  readonly kind: 'setPlatformParent';
  readonly platform: ActorId;
  /** Null: it stands behind none. */
  readonly parent: ActorId | null;
}

/** From the start, also versions that come later. */
export interface LetPlatformCarryAll {
  readonly kind: 'letPlatformCarryAll';
  readonly platform: ActorId;
}

function findObstacle(scenario: Scenario, { actor, platform }: Pick<MoveActor, 'actor' | 'platform'>): Obstacle | null {
  const found = findActor(scenario, actor);
  return found?.kind === 'platform'
    ? { code: 'wrong-kind', name: found.actor.name, kind: 'platform' }
    : findUnknown(scenario, { actor, platform });
}

/** Where it stands at the start: on the first platform, if it says nothing. */
function startOf(scenario: Scenario, actor: ActorId): ActorId | undefined {
  const found = findActor(scenario, actor);
  const own = found && found.kind !== 'platform' ? found.actor.platform : undefined;
  return own ?? scenario.platforms[0]?.id;
}

function platformIn(scenario: Scenario, actor: ActorId, index: number): ActorId | undefined {
  const changes: readonly Change[] = scenario.phases.slice(0, index + 1).flatMap((phase) => phase.changes ?? []);
  return (
    changes.findLast(({ actors, moves }) => moves !== undefined && actors.includes(actor))?.moves ??
    startOf(scenario, actor)
  );
}

function setStart(draft: ScenarioDraft, actor: ActorId, platform: ActorId): void {
  const entry = [...draft.consumers, ...draft.producers].find(({ id }) => id === actor);
  if (entry && startOf(draft, actor) !== platform) entry.platform = platform;
}

export const setActorPlatform: EditRules<SetActorPlatform> = {
  findObstacle,
  change: (draft, { actor, platform }) => setStart(draft, actor, platform),
};

export const moveActor: EditRules<MoveActor> = {
  findObstacle: (scenario, edit) => findObstacle(scenario, edit) ?? findUnknown(scenario, { phase: edit.phase }),
  change: (draft, { actor, platform, phase: id }) => {
    const index = indexOfPhase(draft, id);
    const phase = draft.phases[index];
    if (!phase || platformIn(draft, actor, index) === platform) return;
    takeEffects(draft, phase, actor, ['moves']);
    if (index === 0) setStart(draft, actor, platform);
    else if (platformIn(draft, actor, index) !== platform) putInPhase(phase, { actors: [actor], moves: platform });
  },
};

export const setPlatformParent: EditRules<SetPlatformParent> = {
  findObstacle: (scenario, { platform, parent }) =>
    findUnknown(scenario, { platform: [platform, ...(parent === null ? [] : [parent])] }) ??
    findCycle(scenario, platform, parent),
  change: (draft, { platform, parent }) => {
    const entry = draft.platforms.find(({ id }) => id === platform);
    if (!entry) return;
    if (parent === null) delete entry.parent;
    else entry.parent = parent;
  },
};

function findCycle(scenario: Scenario, platform: ActorId, parent: ActorId | null): Obstacle | null {
  const chain = [platform];
  for (let at: ActorId | null | undefined = parent; at; ) {
    chain.push(at);
    if (at === platform) return { code: 'parent-cycle', platforms: chain.map((id) => nameOf(scenario, id)) };
    at = scenario.platforms.find(({ id }) => id === at)?.parent;
  }
  return null;
}

export const letPlatformCarryAll: EditRules<LetPlatformCarryAll> = {
  findObstacle: (scenario, { platform }) => findUnknown(scenario, { platform }),
  change: (draft, { platform }) => {
    const entry = draft.platforms.find(({ id }) => id === platform);
    if (entry) delete entry.supports;
  },
};
