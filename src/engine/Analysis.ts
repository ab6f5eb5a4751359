// What follows from a scenario? The facts that the engine hands out, as types. Rule numbers: docs/rules.md.
import type { ActorId, Address, CallOrder, Change, DateText, Scenario, VersionId } from '../model/Scenario.ts';
import type { ClaimResult } from './ClaimResult.ts';
import type { Finding } from './findings/Finding.ts';
import type { PhaseOrder } from './order/PhaseOrder.ts';

/** How a link fares in a phase (R7). */
export type Status = 'target' | 'fallback' | 'outgoing' | 'broken' | 'absent';
/** Why a call failed (R2, R4); `NO_VERSION`: the consumer is present but has no version left. */
export type FailureCode = 'VP004' | 'VP006' | 'VP007' | 'VP009' | 'NO_VERSION';

export interface Attempt {
  readonly version: VersionId;
  readonly code: Exclude<FailureCode, 'NO_VERSION'> | 'OK';
  /** Where it failed; for `OK` the last platform of the path. */
  readonly platform: ActorId;
}

/** Names a link: one consumer's need to reach one address in one application. */
export interface LinkRef {
  readonly application: string;
  readonly consumer: ActorId;
  readonly address: Address;
}

export interface LinkFact extends LinkRef {
  /** An entry of `accepted` names it (R8). */
  readonly accepted: boolean;
  readonly status: Status;
  /** Version and producer that answer; null unless answered. */
  readonly version: VersionId | null;
  readonly producer: ActorId | null;
  /** Null unless broken. */
  readonly code: FailureCode | null;
  readonly attempts: readonly Attempt[];
  /** Sources that an aggregating service leaves out of its answer (R13). */
  readonly missing: readonly Address[];
}

/** Numbers of links by status; `accepted` are the broken accepted links, which are not in `broken` (R8). */
export interface Counts {
  readonly target: number;
  readonly fallback: number;
  readonly outgoing: number;
  readonly broken: number;
  readonly accepted: number;
  readonly absent: number;
}

export interface Tally {
  readonly counts: Counts;
  /** Informationstäckning, 0–1 (R9); null where nothing is answered or broken. */
  readonly coverage: number | null;
}

export interface PhaseFacts extends Tally {
  readonly id: string;
  readonly date: DateText | null;
  /** In the order of the file's applications. */
  readonly applications: readonly Tally[];
}

export type RetirementKind = 'producer' | 'consumer' | 'platform' | 'platforms';
export type Verdict = 'safe' | 'too-early' | 'possible' | 'blocked';

/** When one actor may drop one version (R10–R12). Phases are indexes. */
export interface Retirement {
  readonly kind: RetirementKind;
  /** Null for all platforms together. */
  readonly actor: ActorId | null;
  readonly version: VersionId;
  /** Null for all applications together. */
  readonly application: string | null;
  /** The first phase in which the actor has the version. */
  readonly since: number;
  readonly planned: number | null;
  readonly earliest: number | null;
  readonly verdict: Verdict;
  /** The phases in which some link holds it, ascending, none before `since`. */
  readonly heldIn: readonly number[];
}

/** Whether an actor has a version at the end of a phase; `some`: a producer at some of its addresses. */
export type Extent = 'all' | 'some' | 'none';

export interface ActorVersion {
  readonly version: VersionId;
  readonly contract: string;
  readonly isTarget: boolean;
  readonly extent: Extent;
  /** The extent in the phase before; equals `extent` in the first phase. */
  readonly before: Extent;
  /** Producers: at how many of its addresses, of `addressCount`. Others: 1 or 0. */
  readonly addressCount: number;
  /** The version is past its end of life in this phase (S6). */
  readonly ended: boolean;
}

export interface ActorFacts {
  readonly id: ActorId;
  readonly kind: 'consumer' | 'producer' | 'platform';
  /** Present in some contract (S2); platforms always. */
  readonly isPresent: boolean;
  readonly wasPresent: boolean;
  /** Consumers and producers: the platform it stands on. Platforms: their parent, if any. */
  readonly platform: ActorId | null;
  readonly addresses: readonly Address[];
  /** Every version of every contract that the actor ever has, or has now, oldest first. */
  readonly versions: readonly ActorVersion[];
  readonly order: CallOrder | null;
}

/** How a group of actors has a version in a phase. */
export interface GroupVersion {
  readonly version: VersionId;
  readonly isTarget: boolean;
  /** Who has the version, a producer at least at one of its addresses. */
  readonly having: readonly ActorId[];
  /** How many have it at all their addresses. */
  readonly whole: number;
  /** How many had it in the phase before, at one address at least; in the first phase as many as have it. */
  readonly before: number;
  /** The version is past its end of life in this phase (S6). */
  readonly ended: boolean;
}

export interface GroupFacts {
  readonly size: number;
  /** Present in some contract (S2). */
  readonly present: number;
  /** Every version that some of them have now or had in the phase before, oldest first. */
  readonly versions: readonly GroupVersion[];
}

/** Which links: each part left out means all. */
export interface LinkScope {
  readonly application?: string | null;
  readonly consumers?: readonly ActorId[];
  /** Links that these producers answer, or would if they answered (see `Cell`). */
  readonly producers?: readonly ActorId[];
  readonly statuses?: readonly Status[];
  readonly limit?: number;
}

/** Answers by one version between a row and a column of `Traffic`. */
export interface Served {
  readonly version: VersionId;
  readonly status: 'target' | 'fallback' | 'outgoing';
  readonly links: number;
  /** Of these, answered at the first attempt. */
  readonly firstTry: number;
}

/**
 * The links between a group of consumers and a group of producers. An answered link belongs to the producer that
 * answers; any other to the first listed producer that is present at its address, else to the first that lists it.
 */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly counts: Counts;
  readonly served: readonly Served[];
  /** The codes of the broken links, with their numbers, accepted ones apart. */
  readonly codes: readonly { readonly code: FailureCode; readonly links: number; readonly accepted: number }[];
  /** Answered links with missing sources (R13). */
  readonly incomplete: number;
}

/** What could be changed so that a broken link is answered; `…-keeps`: the actor had the version before and dropped it. */
export type MendStep =
  | { readonly kind: 'consumer-adds' | 'consumer-keeps'; readonly actor: ActorId; readonly version: VersionId }
  | { readonly kind: 'platform-carries' | 'platform-keeps'; readonly actor: ActorId; readonly version: VersionId }
  | {
      readonly kind: 'producer-offers' | 'producer-keeps' | 'open-permission';
      readonly actor: ActorId;
      readonly version: VersionId;
      readonly address: Address;
    }
  | {
      readonly kind: 'open-route' | 'close-route';
      readonly actor: ActorId;
      readonly version: VersionId;
      readonly address: Address;
      readonly platform: ActorId;
    };

export interface Mend {
  readonly steps: readonly MendStep[];
  /** The status that the link gets. */
  readonly status: 'target' | 'fallback' | 'outgoing';
  readonly version: VersionId;
  /** All broken links of the phase that it mends, this one included. */
  readonly mends: number;
  /** The changes to append to the phase. */
  readonly changes: readonly Change[];
}

export interface Difference {
  readonly from: number;
  readonly to: number;
  /** Broken (not accepted) before, answered now, or answered newly; per link. */
  readonly mended: readonly LinkRef[];
  /** Answered or absent before, broken (not accepted) now. */
  readonly broke: readonly LinkRef[];
  /** Answered on an older version before, on the target now. */
  readonly toTarget: readonly LinkRef[];
  /** Answered on the target before, on an older version now. */
  readonly fromTarget: readonly LinkRef[];
  /** Absent before, answered now. */
  readonly appeared: readonly LinkRef[];
  /** Answered before, absent now. */
  readonly vanished: readonly LinkRef[];
  readonly joined: readonly ActorId[];
  readonly left: readonly ActorId[];
  readonly added: readonly { readonly actor: ActorId; readonly version: VersionId; readonly extent: Extent }[];
  readonly dropped: readonly { readonly actor: ActorId; readonly version: VersionId; readonly extent: Extent }[];
  /**
   * Retirements (all applications together) whose earliest safe phase lies after `from` and not after `to`, and that
   * the plan has not carried out before it.
   */
  readonly mayGo: readonly Retirement[];
  /** Numbers of the link lists, which hold at most `DIFFERENCE_LIMIT` each. */
  readonly totals: Readonly<Record<'mended' | 'broke' | 'toTarget' | 'fromTarget' | 'appeared' | 'vanished', number>>;
}

/** The facts of one scenario. What is cheap is there at once; what is large is made when asked for. */
export interface Analysis {
  readonly scenario: Scenario;
  readonly phases: readonly PhaseFacts[];
  readonly retirements: readonly Retirement[];
  /** What the plan promises, in the file's order; worked out when first asked for. */
  readonly claims: readonly ClaimResult[];
  /** Gravest first, then by phase, code and cause. Made when first asked for. */
  readonly findings: readonly Finding[];
  /** Links in the order of the spec: applications, consumers, addresses. Only for scopes that a person reads. */
  links(phase: number, scope?: LinkScope): readonly LinkFact[];
  link(phase: number, ref: LinkRef): LinkFact | null;
  /** The links that hold a retirement in a phase, at most `limit`. */
  holders(retirement: Retirement, phase: number, limit?: number): readonly LinkRef[];
  /** How many links hold it. */
  holderCount(retirement: Retirement, phase: number): number;
  actor(phase: number, id: ActorId): ActorFacts;
  /** Of the same list of members, their places are looked up once. */
  group(phase: number, members: readonly ActorId[]): GroupFacts;
  /** Non-empty cells between groups of consumers and groups of producers. */
  traffic(
    phase: number,
    application: string | null,
    rows: readonly (readonly ActorId[])[],
    columns: readonly (readonly ActorId[])[],
  ): readonly Cell[];
  mends(phase: number, ref: LinkRef): readonly Mend[];
  difference(from: number, to: number): Difference;
  /** The order in which a phase's changes must be made, for no link to break on the way. Made when asked for, and kept. */
  order(phase: number): PhaseOrder;
}
