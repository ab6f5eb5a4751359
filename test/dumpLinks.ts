// What does every link of a plan do, readably? One block a phase, for the golden texts.
import type { Analysis, LinkFact } from '../src/engine/Analysis.ts';

/** Links that fare alike are gathered: by application and consumer, then by what happened, with addresses counted by producer. */
export function dumpLinks(analysis: Analysis): string {
  return analysis.phases
    .map(({ id, date }, n) => [`${id}${date === null ? '' : ` ${date}`}`, ...dumpPhase(analysis, n)].join('\n'))
    .join('\n\n');
}

function dumpPhase(analysis: Analysis, n: number): string[] {
  const lines: string[] = [];
  const blocks = groupBy(analysis.links(n), ({ application, consumer }) => `  ${application} · ${consumer}`);
  for (const [title, links] of blocks) {
    lines.push(title);
    for (const [outcome, alike] of groupBy(links, toOutcome)) lines.push(`    ${outcome}: ${whereOf(analysis, alike)}`);
  }
  return lines;
}

function toOutcome({ status, accepted, code, attempts, missing }: LinkFact): string {
  const trace = attempts.map((attempt) => `${attempt.version} ${attempt.code} ${attempt.platform}`).join(' → ');
  const parts = [
    status,
    code ?? '',
    accepted ? '(accepted)' : '',
    trace === '' ? '' : `[${trace}]`,
    missing.length === 0 ? '' : `without ${missing.join(' ')}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** `granland 4, norrsund 18`: who answers, or, unanswered, who lists the address. */
function whereOf({ scenario }: Analysis, links: readonly LinkFact[]): string {
  const groups = groupBy(links, ({ producer, address }) => {
    if (producer !== null) return producer;
    const listing = scenario.producers.filter(({ id, addresses }) => (addresses ?? [id]).includes(address));
    return listing.map(({ id }) => id).join('/');
  });
  return [...groups].map(([who, alike]) => (alike.length === 1 ? who : `${who} ${alike.length}`)).join(', ');
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
