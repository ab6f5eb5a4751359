// What does `evaluate --json` print? The analysis as one plain object, its keys in the agreed order.
import type { Analysis, Counts, LinkFact, LinkRef, Retirement, RetirementKind, Verdict } from '../engine/Analysis.ts';
import type { FailedGoing } from '../engine/ClaimResult.ts';
import type { ActorId, DateText, VersionId } from '../model/Scenario.ts';
import { eachFindingReport, type FindingReport } from './eachFindingReport.ts';

export interface Report {
  readonly title: string;
  readonly phases: readonly PhaseReport[];
  readonly retirements: readonly RetirementReport[];
  readonly findings: readonly FindingReport[];
  /** In the file's order. */
  readonly claims: readonly ClaimReport[];
}

export interface ClaimReport {
  readonly phase: string;
  readonly text: string;
  readonly holds: boolean;
  /** How many links it names, and how many of them fare otherwise; the first of those. */
  readonly links: number;
  readonly failingCount: number;
  readonly failing: readonly LinkFact[];
  /** Versions that may go against the claim, or may not; `earliest` is a phase's id. */
  readonly going: readonly (Omit<FailedGoing, 'earliest'> & { readonly earliest: string | null })[];
}

export interface PhaseReport {
  readonly id: string;
  readonly date: DateText | null;
  readonly links: readonly LinkFact[];
  readonly counts: Counts;
  readonly coverage: number | null;
}

/** Phases by id, not by index. */
export interface RetirementReport {
  readonly kind: RetirementKind;
  readonly actor: ActorId | null;
  readonly version: VersionId;
  readonly application: string | null;
  readonly planned: string | null;
  readonly earliest: string | null;
  readonly verdict: Verdict;
  readonly heldBy: readonly { readonly phase: string; readonly links: readonly LinkRef[] }[];
}

export function toReport(analysis: Analysis): Report {
  return {
    title: analysis.scenario.title,
    phases: analysis.phases.map((_, n) => toPhaseReport(analysis, n)),
    retirements: toRetirementReports(analysis, analysis.retirements),
    findings: [...eachFindingReport(analysis)],
    claims: toClaimReports(analysis),
  };
}

export function toClaimReports(analysis: Analysis): ClaimReport[] {
  return analysis.claims.map(({ claim, holds, linkCount, failing, failingCount, failedGoing }) => ({
    phase: claim.phase,
    text: claim.text,
    holds,
    links: linkCount,
    failingCount,
    failing: failing.map(toLinkReport),
    going: failedGoing.map(({ actor, version, reason, earliest }) => ({
      actor,
      version,
      reason,
      earliest: earliest === null ? null : phaseId(analysis, earliest),
    })),
  }));
}

export function toPhaseReport(analysis: Analysis, n: number): PhaseReport {
  const facts = analysis.phases[n];
  if (facts === undefined) throw new RangeError(`no phase ${n}`);
  return {
    id: facts.id,
    date: facts.date,
    links: analysis.links(n).map(toLinkReport),
    counts: toCounts(facts.counts),
    coverage: facts.coverage,
  };
}

/** Phase by phase for all of them: what the engine makes of a phase then serves every retirement. */
export function toRetirementReports(analysis: Analysis, retirements: readonly Retirement[]): RetirementReport[] {
  const idOf = (n: number | null): string | null => (n === null ? null : phaseId(analysis, n));
  const held = retirements.map((): RetirementReport['heldBy'][number][] => []);
  for (const [n, { id }] of analysis.phases.entries()) {
    for (const [row, retirement] of retirements.entries()) {
      if (!retirement.heldIn.includes(n)) continue;
      held[row]?.push({ phase: id, links: analysis.holders(retirement, n).map(toRef) });
    }
  }
  return retirements.map(({ kind, actor, version, application, planned, earliest, verdict }, row) => ({
    kind,
    actor,
    version,
    application,
    planned: idOf(planned),
    earliest: idOf(earliest),
    verdict,
    heldBy: held[row] ?? [],
  }));
}

function phaseId(analysis: Analysis, n: number): string {
  const facts = analysis.phases[n];
  if (facts === undefined) throw new RangeError(`no phase ${n}`);
  return facts.id;
}

// Written out key by key: the order of keys is part of what is printed.
function toLinkReport(link: LinkFact): LinkFact {
  return {
    application: link.application,
    consumer: link.consumer,
    address: link.address,
    accepted: link.accepted,
    status: link.status,
    version: link.version,
    producer: link.producer,
    code: link.code,
    attempts: link.attempts.map(({ version, code, platform }) => ({ version, code, platform })),
    missing: link.missing,
  };
}

function toCounts({ target, fallback, outgoing, broken, accepted, absent }: Counts): Counts {
  return { target, fallback, outgoing, broken, accepted, absent };
}

function toRef({ application, consumer, address }: LinkRef): LinkRef {
  return { application, consumer, address };
}
