// Does a plan hold? No link is broken that is not accepted, no retirement comes too early, and all that is claimed is true.
import type { Analysis, Retirement } from '../engine/Analysis.ts';
import type { ClaimResult } from '../engine/ClaimResult.ts';

export function doesPlanHold(analysis: Analysis): boolean {
  return countOutages(analysis) === 0 && findTooEarly(analysis).length === 0 && findFailed(analysis).length === 0;
}

/** Broken links over all phases, accepted gaps left out: a link that is broken in two phases counts twice. */
export function countOutages(analysis: Analysis): number {
  return analysis.phases.reduce((sum, { counts }) => sum + counts.broken, 0);
}

/** Claims that do not hold. */
export function findFailed(analysis: Analysis): readonly ClaimResult[] {
  return analysis.claims.filter(({ holds }) => !holds);
}

/** For all applications together: what one application alone finds too early is too early for all of them. */
export function findTooEarly(analysis: Analysis): readonly Retirement[] {
  return analysis.retirements.filter(({ verdict, application }) => verdict === 'too-early' && application === null);
}
