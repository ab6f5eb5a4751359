// An actor leaves in a phase, stays after all, or joins no sooner than in a phase.
import type { ActorId, Scenario, VersionId } from '../Scenario.ts';
import { indexOfPhase } from './addVersionToActor.ts';
import type { EditRules, ScenarioDraft } from './EditRules.ts';
import { findActor } from './findActor.ts';
import { findUnknown } from './findUnknown.ts';
import type { Obstacle } from './Obstacle.ts';
import { putInPhase } from './putInPhase.ts';
import { setVersion } from './setVersion.ts';
import { takeEffects } from './takeFromPhase.ts';
import { placesOf } from './traceVersion.ts';

interface ActorInPhase {
  readonly actor: ActorId;
  readonly phase: string;
}
export interface LetActorLeave extends ActorInPhase {
  readonly kind: 'letActorLeave';
}
export interface LetActorStay extends ActorInPhase {
  readonly kind: 'letActorStay';
}
export interface LetActorJoin extends ActorInPhase {
  readonly kind: 'letActorJoin';
  /** What it has when it comes. */
  readonly versions: readonly VersionId[];
}

/** Platforms neither come nor go. */
function findObstacle(scenario: Scenario, { actor, phase }: ActorInPhase): Obstacle | null {
  const found = findActor(scenario, actor);
  return found?.kind === 'platform'
    ? { code: 'wrong-kind', name: found.actor.name, kind: 'platform' }
    : findUnknown(scenario, { actor, phase });
}

const phaseOf = (draft: ScenarioDraft, id: string) => draft.phases.find((phase) => phase.id === id);

export const letActorLeave: EditRules<LetActorLeave> = {
  findObstacle,
  change: (draft, { actor, phase: id }) => {
    const phase = phaseOf(draft, id);
    const leaves = phase?.changes?.some((change) => change.leaves && change.actors.includes(actor));
    if (!phase) return;
    takeEffects(draft, phase, actor, ['adds', 'removes']);
    if (!leaves) putInPhase(phase, { actors: [actor], leaves: true });
  },
};

export const letActorStay: EditRules<LetActorStay> = {
  findObstacle,
  change: (draft, { actor, phase: id }) => {
    const phase = phaseOf(draft, id);
    if (phase) takeEffects(draft, phase, actor, ['leaves']);
  },
};

export const letActorJoin: EditRules<LetActorJoin> = {
  findObstacle: (scenario, edit) =>
    edit.versions.length === 0
      ? { code: 'nothing-named' }
      : (findObstacle(scenario, edit) ?? findUnknown(scenario, { version: edit.versions })),
  change: (draft, { actor, phase, versions }) => {
    const index = indexOfPhase(draft, phase);
    for (const earlier of draft.phases.slice(0, index)) {
      takeEffects(draft, earlier, actor, ['adds', 'removes', 'leaves']);
    }
    const entry = [...draft.consumers, ...draft.producers].find(({ id }) => id === actor);
    if (entry && index > 0) delete entry.supports;
    for (const version of versions) setVersion(draft, actor, version, index, placesOf(draft, actor), 'adds');
  },
};
