// Does what the engine proposes mend what it says, and break nothing? The plain evaluation judges.
import { expect, test } from 'vitest';
import type { Analysis, LinkFact, Mend } from '../src/engine/Analysis.ts';
import { analyse } from '../src/engine/analyse.ts';
import { parseScenario } from '../src/format/parseScenario.ts';
import type { Change, Scenario } from '../src/model/Scenario.ts';
import { always } from './plain/always.ts';
import { arbitraryScenario } from './plain/arbitraryScenario.ts';
import { openPlainly } from './plain/evaluatePlainly.ts';
import { linksIn, newlyAnswered, newlyBroken, withChanges } from './plain/mendingOf.ts';
import { singleChanges } from './plain/singleChanges.ts';

interface Broken {
  readonly scenario: Scenario;
  readonly analysis: Analysis;
  readonly phase: number;
  readonly links: readonly LinkFact[];
  readonly link: LinkFact;
}

/** Some broken links of every phase: at most `most` in each, from all over the list. */
function forBrokenLinks(runs: number, most: number, look: (broken: Broken) => void): void {
  always(runs, arbitraryScenario(), (scenario) => {
    const analysis = analyse(scenario);
    for (const phase of scenario.phases.keys()) {
      const links = linksIn(scenario, phase);
      const broken = links.filter((link) => link.status === 'broken');
      const step = Math.max(1, Math.ceil(broken.length / most));
      for (const [n, link] of broken.entries()) {
        if (n % step === 0) look({ scenario, analysis, phase, links, link });
      }
    }
  });
}

test('every mend gives the link what it says, breaks no other, counts what it mends, and keeps the file valid', () => {
  let tried = 0;
  forBrokenLinks(120, 3, ({ scenario, analysis, phase, links, link }) => {
    for (const mend of analysis.mends(phase, link)) {
      const mended = withChanges(scenario, phase, mend.changes);
      const after = linksIn(mended, phase);
      const { status, version } = after[links.indexOf(link)] ?? {};
      expect({ status, version }).toEqual({ status: mend.status, version: mend.version });
      expect(newlyBroken(links, after)).toEqual([]);
      expect(newlyAnswered(links, after)).toHaveLength(mend.mends);
      expect(parseScenario(JSON.stringify(mended)).ok).toBe(true);
      tried += 1;
    }
  });
  expect(tried).toBeGreaterThan(500);
}, 300_000);

test('the target comes first, and one change is enough if any single one is', () => {
  let single = 0;
  forBrokenLinks(60, 2, ({ scenario, analysis, phase, links, link }) => {
    const mends = analysis.mends(phase, link);
    expect(mends.map((mend) => age(scenario, mend))).toEqual(mends.map((mend) => age(scenario, mend)).toSorted());
    const world = openPlainly(scenario).phases.worlds[phase];
    const helps = (change: Change) => {
      const after = linksIn(withChanges(scenario, phase, [change]), phase);
      return after[links.indexOf(link)]?.producer !== null && newlyBroken(links, after).length === 0;
    };
    const helping = world ? singleChanges(world, link).filter(helps) : [];
    if (helping.length === 0) return;
    single += 1;
    expect(mends.every((mend) => mend.steps.length === 1)).toBe(true);
    expect(mends.map((mend) => toText(mend.changes))).toEqual(
      expect.arrayContaining(helping.map((change) => toText([change]))),
    );
  });
  expect(single).toBeGreaterThan(100);
}, 300_000);

/** 0 for the target, 1 for the version before it, and so on. */
function age({ contracts }: Scenario, { version }: Mend): number {
  const versions = contracts.flatMap((contract) => contract.versions.toReversed().map(({ id }, n) => [id, n] as const));
  return new Map(versions).get(version) ?? Number.NaN;
}

/** Where along the path a route is closed is all the same: one of the places is enough. */
function toText(changes: readonly Change[]): string {
  return JSON.stringify(changes).replaceAll(/,"platform":"[^"]*","state":"closed"/g, ',"state":"closed"');
}
