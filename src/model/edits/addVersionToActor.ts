// An actor's version is turned on, or off, from a phase.
import type { ActorId, Address, Scenario, VersionId } from '../Scenario.ts';
import type { EditRules } from './EditRules.ts';
import { findUnknown, findUnlisted } from './findUnknown.ts';
import { setVersion } from './setVersion.ts';
import type { Does } from './takeFromPhase.ts';
import { placesOf } from './traceVersion.ts';

interface VersionOfActor {
  readonly actor: ActorId;
  readonly version: VersionId;
  /** From this phase on; from the first on it is the starting state. */
  readonly phase: string;
  /** Producers: at these of its addresses; left out: at all. */
  readonly addresses?: readonly Address[];
}
export interface AddVersionToActor extends VersionOfActor {
  readonly kind: 'addVersionToActor';
}
export interface RemoveVersionFromActor extends VersionOfActor {
  readonly kind: 'removeVersionFromActor';
}

const findObstacle = (scenario: Scenario, { actor, version, phase, addresses }: VersionOfActor) =>
  findUnknown(scenario, { actor, version, phase }) ?? findUnlisted(scenario, actor, addresses);

const createRules = (does: Does): EditRules<VersionOfActor> => ({
  findObstacle,
  change: (draft, { actor, version, phase, addresses }) =>
    setVersion(draft, actor, version, indexOfPhase(draft, phase), addresses ?? placesOf(draft, actor), does),
});

export const indexOfPhase = ({ phases }: Scenario, id: string): number => phases.findIndex((phase) => phase.id === id);

export const addVersionToActor: EditRules<AddVersionToActor> = createRules('adds');
export const removeVersionFromActor: EditRules<RemoveVersionFromActor> = createRules('removes');
