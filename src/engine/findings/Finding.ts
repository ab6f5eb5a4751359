// What is worth saying of a plan besides its verdicts? A finding: one code and cause, from the phase in which it begins.
import type { FindingCode, Severity } from '../../model/findingCodes.ts';
import type { ActorId, Address, DateText, VersionId } from '../../model/Scenario.ts';
import type { FailureCode, LinkRef } from '../Analysis.ts';

/** How many links of a finding are listed; `linkCount` counts all. */
export const FINDING_LINKS = 200;

/** What each code's sentence needs besides what every finding has. */
export interface FindingArguments {
  /** `platform`: where the last attempt failed; null for NO_VERSION. */
  readonly 'link-broken': { readonly failure: FailureCode; readonly platform: ActorId | null };
  /** `earliest`: the first phase in which all of those retiring may drop it; null: none. */
  readonly 'retired-too-early': {
    readonly version: VersionId;
    readonly retiring: readonly ActorId[];
    readonly earliest: number | null;
  };
  readonly 'version-ended': { readonly version: VersionId; readonly endOfLife: DateText };
  /** `missing`: the sources that are left out from now. */
  readonly 'answer-incomplete': { readonly producer: ActorId; readonly missing: readonly Address[] };
  /** `claim`: its place in the file's list. */
  readonly 'claim-failed': { readonly claim: number };
  /** `platforms`: where the call is refused; `broken`: how many of the links get no answer at all. */
  readonly 'permission-missing': {
    readonly version: VersionId;
    readonly caller: ActorId;
    readonly platforms: readonly ActorId[];
    readonly addresses: readonly Address[];
    readonly producers: readonly ActorId[];
    readonly broken: number;
  };
  readonly 'route-without-offer': {
    readonly version: VersionId;
    readonly producers: readonly ActorId[];
    readonly addresses: readonly Address[];
    readonly platforms: readonly ActorId[];
  };
  readonly 'route-overlap': {
    readonly version: VersionId;
    readonly producers: readonly ActorId[];
    readonly addresses: readonly Address[];
    readonly platforms: readonly ActorId[];
  };
  readonly 'both-at-once': {
    readonly contract: string;
    readonly versions: readonly VersionId[];
    readonly unable: readonly ActorId[];
  };
  readonly 'default-route': { readonly contract: string; readonly addresses: readonly Address[] };
  /** `date`: of the phase; `days`: from it to the end of life. */
  readonly 'close-to-end-of-life': {
    readonly version: VersionId;
    readonly endOfLife: DateText;
    readonly date: DateText;
    readonly days: number;
  };
  /** `planned`: the phase in which the plan drops it; `days`: null where a phase has no date. */
  readonly 'kept-longer-than-needed': {
    readonly version: VersionId;
    readonly planned: number;
    readonly phases: number;
    readonly days: number | null;
  };
  /** `calls`: failed attempts, in the phase in which it begins. */
  readonly 'fallback-calls': { readonly calls: number };
  readonly 'newcomer-on-outgoing': { readonly version: VersionId; readonly target: VersionId };
  readonly 'permission-without-route': {
    readonly version: VersionId;
    readonly callers: readonly ActorId[];
    readonly addresses: readonly Address[];
  };
  readonly 'route-without-permission': {
    readonly version: VersionId;
    readonly producers: readonly ActorId[];
    readonly addresses: readonly Address[];
  };
  readonly 'idle-actor': { readonly why: 'never-present' | 'no-exchange' | 'no-path' };
  /** `entry`: its place in the application's list. */
  readonly 'needless-acceptance': { readonly application: string; readonly entry: number; readonly why: string | null };
  readonly 'left-while-needed': { readonly actor: ActorId };
  readonly 'accepted-gap': { readonly application: string; readonly entry: number; readonly why: string | null };
  /** `allPlatforms`: also from all platforms together. */
  readonly 'can-retire': { readonly version: VersionId; readonly allPlatforms: boolean };
}

interface Common {
  readonly severity: Severity;
  /** Index of the first phase in which it holds. */
  readonly phase: number;
  /** Index of the last phase in a row in which it holds for some that it covers. */
  readonly until: number;
  /** Tells apart the findings of one code and phase: short, stable, without prose. */
  readonly cause: string;
  /** Consumers, then producers, then platforms, each in the file's order, each once. */
  readonly actors: readonly ActorId[];
  /** The first of the links that it covers, in the order of the spec. */
  readonly links: readonly LinkRef[];
  readonly linkCount: number;
  /** Why people let it be, where an entry of `known` names it. */
  readonly known: string | null;
}

export type FindingOf<Code extends FindingCode> = Common & {
  readonly code: Code;
  readonly args: FindingArguments[Code];
};
export type Finding = { [Code in FindingCode]: FindingOf<Code> }[FindingCode];
