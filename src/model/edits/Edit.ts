// What may a person do to a plan? Every edit as a value that can be kept, named and sent; docs/edits.md.
import type { AddConsumer, AddPlatform, AddProducer } from './addActor.ts';
import type { AddPhase, CopyPhase } from './addPhase.ts';
import type { AddVersionToActor, RemoveVersionFromActor } from './addVersionToActor.ts';
import type { ApplyMend } from './applyMend.ts';
import type {
  RenameActor,
  SetAggregates,
  SetFallbackOn,
  SetOrder,
  SetOrganisation,
  SetParallel,
  SetSystem,
} from './describeActor.ts';
import type { DatePhase, DescribePhase, MovePhase, RenamePhase, SetPhaseRelease } from './describePhase.ts';
import type { DescribeScenario, RenameScenario } from './describeScenario.ts';
import type { AddAddress, RemoveAddress, RenameAddress } from './editAddresses.ts';
import type {
  AddApplication,
  RemoveApplication,
  RenameApplication,
  SetContract,
  SetParticipation,
} from './editApplications.ts';
import type {
  AddContract,
  AddVersion,
  DateVersion,
  RemoveContract,
  RemoveVersion,
  RenameContract,
  RenameVersion,
} from './editContracts.ts';
import type { AddRelease, DateRelease, RemoveRelease, RenameRelease } from './editReleases.ts';
import type { LetActorJoin, LetActorLeave, LetActorStay } from './leavePlan.ts';
import type { MoveBoxes, ResetLayout } from './moveBoxes.ts';
import type { MovePhaseChange } from './movePhaseChange.ts';
import type { RemoveActor } from './removeActor.ts';
import type { MergePhase, RemovePhase } from './removePhase.ts';
import type { RetireVersion } from './retireVersion.ts';
import type { AcceptGap, SetNeed, UnacceptGap } from './setNeed.ts';
import type { MoveActor, SetActorPlatform, SetPlatformParent } from './setPlatform.ts';
import type { SetPermission, SetRoute } from './setRoute.ts';
import type { Together } from './together.ts';

type EditOfVersions = AddVersionToActor | RemoveVersionFromActor | MovePhaseChange | RetireVersion;
type EditOfComing = LetActorLeave | LetActorStay | LetActorJoin;
type EditOfOverrides = SetRoute | SetPermission | ApplyMend;
type EditOfCast = AddConsumer | AddProducer | AddPlatform | RenameActor | RemoveActor;
type EditOfTraits = SetOrganisation | SetSystem | SetParallel | SetOrder | SetFallbackOn | SetAggregates;
type EditOfPlatforms = SetActorPlatform | MoveActor | SetPlatformParent;
type EditOfAddresses = AddAddress | RenameAddress | RemoveAddress;
type EditOfContracts = AddContract | RenameContract | RemoveContract;
type EditOfContractVersions = AddVersion | RenameVersion | DateVersion | RemoveVersion;
type EditOfApplications = AddApplication | RenameApplication | SetContract | SetParticipation | RemoveApplication;
type EditOfNeeds = SetNeed | AcceptGap | UnacceptGap;
type EditOfPhases =
  | AddPhase
  | CopyPhase
  | RenamePhase
  | DescribePhase
  | DatePhase
  | SetPhaseRelease
  | MovePhase
  | RemovePhase
  | MergePhase;
type EditOfReleases = AddRelease | RenameRelease | DateRelease | RemoveRelease;
type EditOfScenario = RenameScenario | DescribeScenario | MoveBoxes | ResetLayout;

/** All but several of them together. */
export type SingleEdit =
  | EditOfVersions
  | EditOfComing
  | EditOfOverrides
  | EditOfCast
  | EditOfTraits
  | EditOfPlatforms
  | EditOfAddresses
  | EditOfContracts
  | EditOfContractVersions
  | EditOfApplications
  | EditOfNeeds
  | EditOfPhases
  | EditOfReleases
  | EditOfScenario;

export type Edit = SingleEdit | Together;

export type EditKind = Edit['kind'];
export type EditOf<Kind extends EditKind> = Extract<Edit, { readonly kind: Kind }>;
