// What is worth saying of a plan besides its verdicts? A finding: one code and cause, from the phase in which it begins.
import type { FindingCode, Severity } from '../../model/findingCodes.ts';
import type { ActorId, Address, DateText, VersionId } from '../../model/Scenario.ts';
import type { FailureCode, LinkRef } from '../Analysis.ts';

/** How many links of a finding are listed; `linkCount` counts all. */
export const FINDING_LINKS = 200;

/** What each code's sentence needs besides what every finding has. */
export interface FindingArguments {
  readonly 'link-broken': { readonly failure: FailureCode };
  readonly 'retired-too-early': { readonly version: VersionId };
  readonly 'version-ended': { readonly version: VersionId; readonly endOfLife: DateText };
  readonly 'answer-incomplete': { readonly missing: readonly Address[] };
  /** `claim`: its place in the file's list. */
  readonly 'claim-failed': { readonly claim: number };
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
  readonly args: Code extends keyof FindingArguments ? FindingArguments[Code] : Readonly<Record<never, never>>;
};
export type Finding = { [Code in FindingCode]: FindingOf<Code> }[FindingCode];
