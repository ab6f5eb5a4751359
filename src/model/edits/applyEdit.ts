// What does an edit do to a scenario, or what stands in its way? Every kind of edit, in one table.
import { produce } from 'immer';
import type { Scenario } from '../Scenario.ts';
import { addConsumer, addPlatform, addProducer } from './addActor.ts';
import { addPhase, copyPhase } from './addPhase.ts';
import { addVersionToActor, removeVersionFromActor } from './addVersionToActor.ts';
import { applyMend } from './applyMend.ts';
import {
  renameActor,
  setAggregates,
  setFallbackOn,
  setOrder,
  setOrganisation,
  setParallel,
  setReadyFrom,
  setSystem,
} from './describeActor.ts';
import { datePhase, describePhase, movePhase, renamePhase, setPhaseRelease } from './describePhase.ts';
import { describeScenario, renameScenario } from './describeScenario.ts';
import type { Edit, EditKind, EditOf } from './Edit.ts';
import type { EditRules } from './EditRules.ts';
import { addAddress, removeAddress, renameAddress } from './editAddresses.ts';
import {
  addApplication,
  letAllTakePart,
  removeApplication,
  renameApplication,
  setContract,
  setParticipation,
} from './editApplications.ts';
import { addClaim, changeClaim, removeClaim } from './editClaims.ts';
import {
  addContract,
  addVersion,
  dateVersion,
  moveVersion,
  removeContract,
  removeVersion,
  renameContract,
  renameVersion,
  setNamespace,
} from './editContracts.ts';
import { markKnown, unmarkKnown } from './editKnown.ts';
import { movePlanned, notePlanned, removePlanned } from './editPlanned.ts';
import { addRelease, dateRelease, removeRelease, renameRelease, setReleaseType } from './editReleases.ts';
import { isAlike } from './isAlike.ts';
import { letActorJoin, letActorLeave, letActorStay } from './leavePlan.ts';
import { moveBoxes, resetLayout } from './moveBoxes.ts';
import { movePhaseChange } from './movePhaseChange.ts';
import type { Obstacle } from './Obstacle.ts';
import { removeActor } from './removeActor.ts';
import { mergePhase, removePhase } from './removePhase.ts';
import { retireVersion } from './retireVersion.ts';
import { acceptGap, setNeed, unacceptGap } from './setNeed.ts';
import { letPlatformCarryAll, moveActor, setActorPlatform, setPlatformParent } from './setPlatform.ts';
import { setPermission, setRoute } from './setRoute.ts';
import { slipActors } from './slipActors.ts';
import { takeOverPhase } from './takeOverPhase.ts';
import { takeOverPlan } from './takeOverPlan.ts';
import { createTogether } from './together.ts';

const RULES: { readonly [Kind in EditKind]: EditRules<EditOf<Kind>> } = {
  addVersionToActor,
  removeVersionFromActor,
  movePhaseChange,
  retireVersion,
  movePlanned,
  removePlanned,
  notePlanned,
  slipActors,
  letActorLeave,
  letActorStay,
  letActorJoin,
  setRoute,
  setPermission,
  applyMend,
  addConsumer,
  addProducer,
  addPlatform,
  renameActor,
  removeActor,
  setOrganisation,
  setSystem,
  setParallel,
  setReadyFrom,
  setOrder,
  setFallbackOn,
  setAggregates,
  setActorPlatform,
  moveActor,
  setPlatformParent,
  letPlatformCarryAll,
  addAddress,
  renameAddress,
  removeAddress,
  addContract,
  renameContract,
  removeContract,
  addVersion,
  renameVersion,
  dateVersion,
  setNamespace,
  moveVersion,
  removeVersion,
  addApplication,
  renameApplication,
  setContract,
  setParticipation,
  letAllTakePart,
  removeApplication,
  setNeed,
  acceptGap,
  unacceptGap,
  addPhase,
  copyPhase,
  renamePhase,
  describePhase,
  datePhase,
  setPhaseRelease,
  movePhase,
  removePhase,
  mergePhase,
  takeOverPlan,
  takeOverPhase,
  addRelease,
  renameRelease,
  dateRelease,
  setReleaseType,
  removeRelease,
  addClaim,
  changeClaim,
  removeClaim,
  markKnown,
  unmarkKnown,
  renameScenario,
  describeScenario,
  moveBoxes,
  resetLayout,
  together: createTogether((edit) => rulesOf(edit)),
};

/** All kinds, in the table's order. */
export const EDIT_KINDS = Object.keys(RULES) as readonly EditKind[];

// Each kind's own rules stand at its name, which the compiler does not follow through a union.
const rulesOf = ({ kind }: Edit): EditRules<Edit> => RULES[kind] as EditRules<Edit>;

/** Why an edit is not offered; null where it is. It may still change nothing. */
export const findObstacle = (scenario: Scenario, edit: Edit): Obstacle | null =>
  rulesOf(edit).findObstacle(scenario, edit);

/**
 * The scenario with the edit made: valid if the scenario was and nothing stands in the way. The same object where nothing
 * changes.
 */
export function applyEdit(scenario: Scenario, edit: Edit): Scenario {
  const edited = produce(scenario, (draft) => {
    rulesOf(edit).change(draft, edit);
  });
  return isAlike(edited, scenario) ? scenario : edited;
}
