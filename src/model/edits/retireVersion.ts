// Actors drop a version in a phase, and for good: no removal before it, and nobody brings it back after it.
import type { ActorId, VersionId } from '../Scenario.ts';
import { indexOfPhase } from './addVersionToActor.ts';
import type { EditRules } from './EditRules.ts';
import { findUnknown } from './findUnknown.ts';
import { setVersion } from './setVersion.ts';
import { takeVersion } from './takeFromPhase.ts';
import { placesOf } from './traceVersion.ts';

export interface RetireVersion {
  readonly kind: 'retireVersion';
  /** One, or all platforms together. */
  readonly actors: readonly ActorId[];
  readonly version: VersionId;
  readonly phase: string;
}

export const retireVersion: EditRules<RetireVersion> = {
  findObstacle: (scenario, { actors, version, phase }) =>
    actors.length === 0 ? { code: 'nothing-named' } : findUnknown(scenario, { actor: actors, version, phase }),
  change: (draft, { actors, version, phase }) => {
    const index = indexOfPhase(draft, phase);
    for (const actor of actors) {
      const places = placesOf(draft, actor);
      draft.phases.forEach((each, i) => {
        if (i !== index) takeVersion(draft, each, actor, 'removes', version, places);
        if (i > index) takeVersion(draft, each, actor, 'adds', version, places);
      });
      setVersion(draft, actor, version, index, places, 'removes');
    }
  },
};
