// How does a test read what an evaluation says, a line for each link and each retirement?
import type { LinkFact } from '../../src/engine/Analysis.ts';
import type { Scenario } from '../../src/model/Scenario.ts';
import { evaluatePlainly } from './evaluatePlainly.ts';
import type { PlainRetirement } from './PlainEvaluation.ts';

/** `f1: c2>p1 fallback v1 by p1 [v2 VP004 ntjp, v1 OK ntjp]`; the application only if it is not `app`. */
export function printLinks(scenario: Scenario): readonly string[] {
  return evaluatePlainly(scenario).phases.flatMap((phase) => phase.links.map((link) => `${phase.id}: ${lineOf(link)}`));
}

/** `producer p1 v1: planned f3, earliest f2, safe; held f0 c1>p1 c2>p1, f1 c1>p1`. */
export function printRetirements(scenario: Scenario): readonly string[] {
  return evaluatePlainly(scenario).retirements.map(retirementLine);
}

function lineOf(link: LinkFact): string {
  const application = link.application === 'app' ? '' : `${link.application} `;
  const attempts = link.attempts.map(({ version, code, platform }) => `${version} ${code} ${platform}`).join(', ');
  return [
    `${application}${link.consumer}>${link.address} ${link.accepted ? 'accepted ' : ''}${link.status}`,
    link.code ?? '',
    link.version === null ? '' : `${link.version} by ${link.producer}`,
    `[${attempts}]`,
    link.missing.length > 0 ? `missing ${link.missing.join(' ')}` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function retirementLine(row: PlainRetirement): string {
  const who = [row.kind, row.actor, row.version, row.application].filter((part) => part !== null).join(' ');
  const held = row.heldBy.map(
    ({ phase, links }) => `${phase} ${links.map((link) => `${link.consumer}>${link.address}`).join(' ')}`,
  );
  const tail = held.length > 0 ? `; held ${held.join(', ')}` : '';
  return `${who}: planned ${row.planned ?? '-'}, earliest ${row.earliest ?? '-'}, ${row.verdict}${tail}`;
}
