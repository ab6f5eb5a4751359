// How does what a rule has found become a finding? Its actors and links as ids, and whether people know of it.
import { type FindingCode, SEVERITY_OF } from '../../model/findingCodes.ts';
import type { Scenario } from '../../model/Scenario.ts';
import type { ScenarioIndex } from '../ScenarioIndex.ts';
import { FINDING_LINKS, type Finding } from './Finding.ts';
import type { Span } from './FindingRule.ts';
import { listLinks } from './linkRows.ts';
import { countRows } from './RowSet.ts';

export function toFinding(index: ScenarioIndex, code: FindingCode, span: Span<FindingCode>): Finding {
  const { phase, until, cause, args, links } = span;
  const finding = {
    code,
    severity: SEVERITY_OF[code],
    phase,
    until,
    cause,
    actors: span.actors.toIds(),
    links: listLinks(index, links, FINDING_LINKS),
    linkCount: span.linkCount ?? countRows(links),
    args,
  };
  // Code and arguments come from the same rule.
  return { ...finding, known: findKnown(index.scenario, finding) } as Finding;
}

/** The reason of the first entry that names it, and no one less than it covers. */
function findKnown(scenario: Scenario, finding: Pick<Finding, 'code' | 'phase' | 'cause' | 'actors'>): string | null {
  const phase = scenario.phases[finding.phase]?.id;
  const entry = scenario.known?.find(
    (one) =>
      one.code === finding.code &&
      one.phase === phase &&
      (one.cause === undefined || one.cause === finding.cause) &&
      (one.actors === undefined || finding.actors.every((actor) => one.actors?.includes(actor))),
  );
  return entry?.why ?? null;
}
