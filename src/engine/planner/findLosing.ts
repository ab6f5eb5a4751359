// Where does an aggregating service leave sources out on the way? R13, in the plan that is proposed.
import type { Analysis } from '../Analysis.ts';
import type { Losing } from './MigrationPlan.ts';

/** What the first phase lacks already is not told. */
export function findLosing({ scenario, findings }: Analysis): readonly Losing[] {
  const idOf = (phase: number): string => scenario.phases[phase]?.id as string;
  return findings.flatMap((finding): readonly Losing[] => {
    if (finding.code !== 'answer-incomplete' || finding.phase === 0) return [];
    const { producer, missing } = finding.args;
    return [{ actor: producer, phase: idOf(finding.phase), until: idOf(finding.until), missing }];
  });
}
