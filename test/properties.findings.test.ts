// Are the findings those that a count item by item has, and do the laws hold that people read them by?
import { expect, test } from 'vitest';
import { analyse } from '../src/engine/analyse.ts';
import { FINDING_LINKS, type Finding } from '../src/engine/findings/Finding.ts';
import { FINDING_CODES, SEVERITIES, SEVERITY_OF } from '../src/model/findingCodes.ts';
import type { Scenario } from '../src/model/Scenario.ts';
import { always } from './plain/always.ts';
import { arbitraryScenario } from './plain/arbitraryScenario.ts';
import { findingsOf } from './plain/findings/findingsOf.ts';
import type { PlainFinding } from './plain/findings/PlainRule.ts';

/** Not in random plans, or told by its own plain count (claims). */
const APART = ['default-route', 'claim-failed'];

const linesOf = (findings: readonly (Finding | PlainFinding)[]): readonly string[] =>
  findings
    .map(({ code, phase, until, cause, actors, links, args }) => {
      const covered = links.map(({ application, consumer, address }) => `${application} ${consumer} ${address}`);
      const told = Object.entries(args).toSorted(([a], [b]) => (a < b ? -1 : 1));
      return `${code} f${phase}–f${until} [${cause}] ${actors.join(' ')} | ${covered.join(', ')} | ${JSON.stringify(told)}`;
    })
    .toSorted();

test('every finding is the one that a count item by item has', () => {
  const seen = new Map<string, number>();
  always(450, arbitraryScenario(), (scenario) => {
    const findings = analyse(scenario).findings.filter(({ code }) => !APART.includes(code));
    expect(linesOf(findings)).toEqual(linesOf(findingsOf(scenario)));
    for (const { code } of findings) seen.set(code, (seen.get(code) ?? 0) + 1);
  });
  const rare = FINDING_CODES.filter((code) => !APART.includes(code) && (seen.get(code) ?? 0) < 10);
  expect(rare, JSON.stringify([...seen])).toEqual([]);
}, 300_000);

test('every broken link that is not accepted is in an outage of its phase, and of one kind where it begins', () => {
  always(80, arbitraryScenario(), (scenario) => {
    const { findings, links } = analyse(scenario);
    const outages = findings.filter(({ severity }) => severity === 'outage');
    for (const n of scenario.phases.keys()) {
      for (const link of links(n, { statuses: ['broken'] }).filter(({ accepted }) => !accepted)) {
        const mine = outages.filter((one) => one.phase <= n && n <= one.until && covers(one, link));
        expect(mine).not.toEqual([]);
        expect(mine.filter(({ phase }) => phase === n).length).toBeLessThan(2);
      }
    }
  });
}, 300_000);

test('findings are in order, none twice, and each as its code has it', () => {
  always(80, arbitraryScenario(), (scenario) => {
    const { findings } = analyse(scenario);
    const keys = findings.map(({ severity, phase, code, cause }) => {
      const place = [SEVERITIES.indexOf(severity), phase, FINDING_CODES.indexOf(code)];
      return `${place.map((n) => String(n).padStart(3, '0')).join(' ')} ${cause}`;
    });
    expect(keys).toEqual([...new Set(keys)].toSorted((a, b) => (a < b ? -1 : 1)));
    for (const one of findings) {
      expect(one.severity).toBe(SEVERITY_OF[one.code]);
      expect(one.until).toBeGreaterThanOrEqual(one.phase);
      expect(one.until).toBeLessThan(scenario.phases.length);
      expect(one.links).toHaveLength(Math.min(FINDING_LINKS, one.code === 'claim-failed' ? 50 : 200, one.linkCount));
      expect(one.known).toBe(whyKnown(scenario, one));
    }
  });
}, 300_000);

const covers = ({ links }: Finding, link: { application: string; consumer: string; address: string }): boolean =>
  links.some(
    ({ application, consumer, address }) =>
      application === link.application && consumer === link.consumer && address === link.address,
  );

function whyKnown({ known = [], phases }: Scenario, { code, phase, cause, actors }: Finding): string | null {
  const [first] = known
    .filter((entry) => entry.code === code && entry.phase === phases[phase]?.id)
    .filter((entry) => entry.cause === undefined || entry.cause === cause)
    .filter((entry) => entry.actors === undefined || actors.every((actor) => entry.actors?.includes(actor)));
  return first?.why ?? null;
}
