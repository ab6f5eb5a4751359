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
  SetReadyFrom,
  SetSystem,
} from './describeActor.ts';
import type { DatePhase, DescribePhase, MovePhase, RenamePhase, SetPhaseRelease } from './describePhase.ts';
import type { DescribeScenario, RenameScenario } from './describeScenario.ts';
import type { AddAddress, RemoveAddress, RenameAddress } from './editAddresses.ts';
import type {
  AddApplication,
  LetAllTakePart,
  RemoveApplication,
  RenameApplication,
  SetContract,
  SetParticipation,
} from './editApplications.ts';
import type { AddClaim, ChangeClaim, RemoveClaim } from './editClaims.ts';
import type {
  AddContract,
  AddVersion,
  DateVersion,
  MoveVersion,
  RemoveContract,
  RemoveVersion,
  RenameContract,
  RenameVersion,
  SetNamespace,
} from './editContracts.ts';
import type { MarkKnown, UnmarkKnown } from './editKnown.ts';
import type { MovePlanned, NotePlanned, RemovePlanned } from './editPlanned.ts';
import type { AddRelease, DateRelease, RemoveRelease, RenameRelease, SetReleaseType } from './editReleases.ts';
import type { LetActorJoin, LetActorLeave, LetActorStay } from './leavePlan.ts';
import type { MoveBoxes, ResetLayout } from './moveBoxes.ts';
import type { MovePhaseChange } from './movePhaseChange.ts';
import type { RemoveActor } from './removeActor.ts';
import type { MergePhase, RemovePhase } from './removePhase.ts';
import type { RetireVersion } from './retireVersion.ts';
import type { AcceptGap, SetNeed, UnacceptGap } from './setNeed.ts';
import type { LetPlatformCarryAll, MoveActor, SetActorPlatform, SetPlatformParent } from './setPlatform.ts';
import type { SetPermission, SetRoute } from './setRoute.ts';
import type { SlipActors } from './slipActors.ts';
import type { TakeOverPhase } from './takeOverPhase.ts';
import type { TakeOverPlan } from './takeOverPlan.ts';
import type { Together } from './together.ts';

type EditOfVersions = AddVersionToActor | RemoveVersionFromActor | MovePhaseChange | RetireVersion;
type EditOfPlanned = MovePlanned | RemovePlanned | NotePlanned | SlipActors;
type EditOfComing = LetActorLeave | LetActorStay | LetActorJoin;
type EditOfOverrides = SetRoute | SetPermission | ApplyMend;
type EditOfCast = AddConsumer | AddProducer | AddPlatform | RenameActor | RemoveActor;
type EditOfTraits = SetOrganisation | SetSystem | SetParallel | SetReadyFrom | SetOrder | SetFallbackOn | SetAggregates;
type EditOfPlatforms = SetActorPlatform | MoveActor | SetPlatformParent | LetPlatformCarryAll;
type EditOfAddresses = AddAddress | RenameAddress | RemoveAddress;
type EditOfContracts = AddContract | RenameContract | RemoveContract;
type EditOfContractVersions = AddVersion | RenameVersion | DateVersion | SetNamespace | MoveVersion | RemoveVersion;
type EditOfApplications =
  | AddApplication
  | RenameApplication
  | SetContract
  | SetParticipation
  | LetAllTakePart
  | RemoveApplication;
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
  | MergePhase
  | TakeOverPlan
  | TakeOverPhase;
type EditOfReleases = AddRelease | RenameRelease | DateRelease | SetReleaseType | RemoveRelease;
type EditOfClaims = AddClaim | ChangeClaim | RemoveClaim | MarkKnown | UnmarkKnown;
type EditOfScenario = RenameScenario | DescribeScenario | MoveBoxes | ResetLayout;

/** All but several of them together. */
export type SingleEdit =
  | EditOfVersions
  | EditOfPlanned
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
  | EditOfClaims
  | EditOfScenario;

export type Edit = SingleEdit | Together;

export type EditKind = Edit['kind'];
export type EditOf<Kind extends EditKind> = Extract<Edit, { readonly kind: Kind }>;
