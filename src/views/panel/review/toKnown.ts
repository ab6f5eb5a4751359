// How is a finding marked as known, and which mark does it have?
import type { Finding } from '../../../engine/findings/Finding.ts';
import type { KnownFinding, Scenario } from '../../../model/Scenario.ts';

/** A finding about more than these is known whomever it covers: the file stays a file to read. */
const MOST_ACTORS = 40;

export function toKnown({ phases }: Scenario, finding: Finding, why: string): KnownFinding {
  const { code, phase, cause, actors } = finding;
  const isListed = actors.length > 0 && actors.length <= MOST_ACTORS;
  return {
    code,
    phase: phases[phase]?.id ?? '',
    ...(cause !== '' && { cause }),
    ...(isListed && { actors: [...actors] }),
    why,
  };
}

/** Its place in the file's list; −1: it is not marked. */
export function findKnownIndex({ phases, known = [] }: Scenario, finding: Finding): number {
  const phase = phases[finding.phase]?.id;
  return known.findIndex(
    (entry) =>
      entry.code === finding.code &&
      entry.phase === phase &&
      (entry.cause === undefined || entry.cause === finding.cause) &&
      (entry.actors === undefined || finding.actors.every((actor) => entry.actors?.includes(actor))),
  );
}
