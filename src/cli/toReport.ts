// What does `evaluate --json` print? The analysis as one plain object, its keys in the agreed order.
import type { Analysis, Counts, LinkFact, LinkRef, Retirement, RetirementKind, Verdict } from '../engine/Analysis.ts';
import type { ActorId, DateText, VersionId } from '../model/Scenario.ts';

export interface Report {
  readonly title: string;
  readonly phases: readonly PhaseReport[];
  readonly retirements: readonly RetirementReport[];
  /** Empty until there are rules for findings; the key is part of the agreement. */
  readonly findings: readonly never[];
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
    retirements: analysis.retirements.map((retirement) => toRetirementReport(analysis, retirement)),
    findings: [],
  };
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

export function toRetirementReport(analysis: Analysis, retirement: Retirement): RetirementReport {
  const idOf = (n: number | null): string | null => (n === null ? null : phaseId(analysis, n));
  return {
    kind: retirement.kind,
    actor: retirement.actor,
    version: retirement.version,
    application: retirement.application,
    planned: idOf(retirement.planned),
    earliest: idOf(retirement.earliest),
    verdict: retirement.verdict,
    heldBy: retirement.heldIn.map((n) => ({
      phase: phaseId(analysis, n),
      links: analysis.holders(retirement, n).map(toRef),
    })),
  };
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
