// What does the engine say, in the shape of the plain evaluation, so that the two can be held side by side?
import type { Analysis, Retirement } from '../../src/engine/Analysis.ts';
import type { PlainEvaluation, PlainPhase, PlainRetirement } from './PlainEvaluation.ts';
import { tally } from './tally.ts';

/** What the engine says, in the shape of the plain evaluation, so that the two can be held side by side. */
export function toEvaluation(analysis: Analysis): PlainEvaluation {
  return {
    title: analysis.scenario.title,
    phases: analysis.phases.map(({ id, date, counts, coverage }, n) => ({
      id,
      date,
      links: analysis.links(n),
      counts,
      coverage,
    })),
    retirements: analysis.retirements.map((row) => toPlainRetirement(analysis, row)),
  };
}

/** The tallies of each application in a phase, from the plain links (R9). */
export function applicationTallies(applications: readonly { readonly id: string }[], phase: PlainPhase) {
  return applications.map(({ id }) => tally(phase.links.filter((link) => link.application === id)));
}

function toPlainRetirement(analysis: Analysis, row: Retirement): PlainRetirement {
  const phaseId = (n: number | null) => (n === null ? null : (analysis.scenario.phases[n]?.id ?? null));
  return {
    kind: row.kind,
    actor: row.actor,
    version: row.version,
    application: row.application,
    planned: phaseId(row.planned),
    earliest: phaseId(row.earliest),
    verdict: row.verdict,
    heldBy: row.heldIn.map((n) => ({ phase: phaseId(n) ?? '', links: analysis.holders(row, n) })),
  };
}
