// Which findings has a plan, in a few lines to be read in a test?
import { analyse } from '../src/engine/analyse.ts';
import type { Finding } from '../src/engine/findings/Finding.ts';
import type { FindingCode } from '../src/model/findingCodes.ts';
import type { Scenario } from '../src/model/Scenario.ts';

/** `f1–f2 [cause] c1 p1: 2 links {…}`, of one code only. */
export function printFindings(scenario: Scenario, code: FindingCode): string {
  return analyse(scenario)
    .findings.filter((finding) => finding.code === code)
    .map((finding) => printFinding(scenario, finding))
    .join('\n');
}

function printFinding({ phases }: Scenario, { phase, until, cause, actors, linkCount, args, known }: Finding): string {
  const [from, to] = [phases[phase]?.id, phases[until]?.id];
  const told = Object.entries(args).map(([key, value]) => `${key} ${Array.isArray(value) ? value.join(' ') : value}`);
  return [
    `${from === to ? from : `${from}–${to}`} [${cause}] ${actors.join(' ')}`,
    ...(linkCount > 0 ? [`${linkCount} ${linkCount === 1 ? 'link' : 'links'}`] : []),
    ...told,
    ...(known === null ? [] : [`known: ${known}`]),
  ].join(' · ');
}
