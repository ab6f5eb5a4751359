// What does the review list? The claims and findings of a phase and an actor, gravest first.
import type { ClaimResult } from '../../../engine/ClaimResult.ts';
import type { Finding } from '../../../engine/findings/Finding.ts';
import { SEVERITIES, type Severity } from '../../../model/findingCodes.ts';
import type { ActorId } from '../../../model/Scenario.ts';

export interface ReviewFilter {
  /** Null: all phases. */
  readonly phase: number | null;
  /** Null: about anyone. */
  readonly actor: ActorId | null;
}

export interface FindingGroup {
  readonly severity: Severity;
  /** As the analysis orders them: what is marked as known stays where it was. */
  readonly findings: readonly Finding[];
  readonly knownCount: number;
}

/** Severities of which nothing is left are not there. */
export function toFindingGroups(findings: readonly Finding[], filter: ReviewFilter): readonly FindingGroup[] {
  const bySeverity = new Map<Severity, Finding[]>();
  for (const finding of findings) {
    if (!isListed(finding, filter)) continue;
    const group = bySeverity.get(finding.severity);
    if (group) group.push(finding);
    else bySeverity.set(finding.severity, [finding]);
  }
  return SEVERITIES.flatMap((severity) => {
    const group = bySeverity.get(severity);
    if (!group) return [];
    return [{ severity, findings: group, knownCount: group.filter(({ known }) => known !== null).length }];
  });
}

/** A claim that fails is told among the claims. */
function isListed({ code, phase: from, until, actors }: Finding, { phase, actor }: ReviewFilter): boolean {
  if (code === 'claim-failed') return false;
  if (phase !== null && (phase < from || phase > until)) return false;
  return actor === null || actors.includes(actor);
}

/** Those that fail first, else in the order of the file. */
export function toClaims(claims: readonly ClaimResult[], filter: ReviewFilter): readonly ClaimResult[] {
  const listed = claims.filter(
    (result) => (filter.phase === null || result.phase === filter.phase) && isAbout(result, filter.actor),
  );
  return [...listed.filter(({ holds }) => !holds), ...listed.filter(({ holds }) => holds)];
}

/** A side of which nobody is named is about all of them. */
function isAbout({ claim: { expect }, failedGoing }: ClaimResult, actor: ActorId | null): boolean {
  if (actor === null) return true;
  if (expect.actors) return expect.actors.includes(actor) || failedGoing.some((one) => one.actor === actor);
  const { consumers = ['*'], producers = ['*'] } = expect;
  return [...consumers, ...producers].some((one) => one === actor || one === '*');
}

/** What is said of claims that fail, by their place in the file's list: whether somebody knows of it. */
export const toClaimFindings = (findings: readonly Finding[]): ReadonlyMap<number, Finding> =>
  new Map(findings.flatMap((finding) => (finding.code === 'claim-failed' ? [[finding.args.claim, finding]] : [])));

const GRAVE: readonly Severity[] = ['outage', 'incomplete', 'risk'];

/** How many need somebody: what takes a service away or may do so, and is not known. */
export const countGrave = (findings: readonly Finding[]): number =>
  findings.filter(({ severity, known }) => known === null && GRAVE.includes(severity)).length;

export const keyOfFinding = ({ code, phase, cause }: Finding): string => `${code} ${phase} ${cause}`;
export const keyOfClaim = ({ index }: ClaimResult): string => `claim ${index}`;
