// Does what the plan promises hold? Every claim of the file against its phase: claims change no verdict.
import type { Claim } from '../model/Scenario.ts';
import type { Retirement } from './Analysis.ts';
import { CLAIM_LINKS, type ClaimResult, type FailedGoing } from './ClaimResult.ts';
import { checkLinkClaim } from './checkLinkClaim.ts';
import type { RetirementSource } from './findRetirements.ts';

/** In the file's order. Retirements are asked for only where a claim speaks of them. */
export function checkClaims(source: RetirementSource, retirements: () => readonly Retirement[]): ClaimResult[] {
  const { claims = [], phases } = source.index.scenario;
  const numbers = new Map(phases.map(({ id }, n) => [id, n]));
  const findRow = createRows(claims, retirements);
  const placed = claims.map((claim, index) => ({ claim, index, phase: numbers.get(claim.phase) ?? 0 }));
  // Phase by phase: what the engine makes of a phase then serves all of its claims.
  const results = placed
    .toSorted((one, other) => one.phase - other.phase)
    .map((at): ClaimResult => {
      if (at.claim.expect.status) return { ...at, ...checkLinks(source, at), failedGoing: [] };
      const failedGoing = checkGoing(at.claim, at.phase, findRow);
      return { ...at, holds: failedGoing.length === 0, linkCount: 0, failing: [], failingCount: 0, failedGoing };
    });
  return results.toSorted((one, other) => one.index - other.index);
}

function checkLinks({ viewOf }: RetirementSource, { claim, phase }: Pick<ClaimResult, 'claim' | 'phase'>) {
  const checked = checkLinkClaim(viewOf(phase), claim.expect, CLAIM_LINKS);
  return { ...checked, holds: checked.linkCount > 0 && checked.failingCount === 0 };
}

type FindRow = (actor: string, version: string, application: string | null) => Retirement | undefined;

/** Rows of those that some claim names, by name. */
function createRows(claims: readonly Claim[], retirements: () => readonly Retirement[]): FindRow {
  const named = new Set(claims.flatMap(({ expect }) => expect.actors ?? []));
  const keyOf = (...names: readonly (string | null)[]) => JSON.stringify(names);
  let rows: Map<string, Retirement> | null = null;
  return (actor, version, application) => {
    rows ??= new Map(
      retirements()
        .filter((row) => row.actor !== null && named.has(row.actor))
        .map((row) => [keyOf(row.actor, row.version, row.application), row]),
    );
    return rows.get(keyOf(actor, version, application));
  };
}

function checkGoing({ expect }: Claim, phase: number, findRow: FindRow): FailedGoing[] {
  const { actors = [], mayGo = [], mayNotGo = [], application = null } = expect;
  const check = (version: string, isToGo: boolean) =>
    [...new Set(actors)].flatMap((actor): FailedGoing[] => {
      const row = findRow(actor, version, application);
      if (!row) return [{ actor, version, reason: 'never-had', earliest: null }];
      const { earliest } = row;
      const isFree = earliest !== null && earliest <= phase;
      return isFree === isToGo ? [] : [{ actor, version, reason: isFree ? 'free' : 'held', earliest }];
    });
  return [
    ...[...new Set(mayGo)].flatMap((version) => check(version, true)),
    ...[...new Set(mayNotGo)].flatMap((version) => check(version, false)),
  ];
}
