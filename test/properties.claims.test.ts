// Do claims hold where a count link by link says so, and do they leave every verdict as it is?
import { expect, test } from 'vitest';
import { analyse } from '../src/engine/analyse.ts';
import { CLAIM_LINKS } from '../src/engine/ClaimResult.ts';
import type { Scenario } from '../src/model/Scenario.ts';
import { always } from './plain/always.ts';
import { arbitraryScenario } from './plain/arbitraryScenario.ts';
import { claimsOf } from './plain/claimsOf.ts';
import { toEvaluation } from './plain/toEvaluation.ts';

test('claims are held against the links that they name, and against when versions may go', () => {
  const seen = { held: 0, failed: 0, failing: 0, going: 0 };
  always(300, arbitraryScenario(), (scenario) => {
    const results = analyse(scenario).claims;
    const plain = claimsOf(scenario);
    expect(results).toEqual(
      plain.map(({ phase, holds, links, failing, failedGoing }, index) => ({
        claim: scenario.claims?.[index],
        index,
        phase,
        holds,
        linkCount: links,
        failing: failing.slice(0, CLAIM_LINKS),
        failingCount: failing.length,
        failedGoing,
      })),
    );
    for (const { holds, failing, failedGoing } of plain) {
      seen[holds ? 'held' : 'failed']++;
      seen.failing += failing.length > 0 ? 1 : 0;
      seen.going += failedGoing.length > 0 ? 1 : 0;
    }
  });
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(50);
}, 300_000);

test('claims, known findings and days of readiness change no verdict', () => {
  always(80, arbitraryScenario(), (scenario) => {
    expect(toEvaluation(analyse(withoutWords(scenario)))).toEqual(toEvaluation(analyse(scenario)));
  });
}, 300_000);

function withoutWords({ claims, known, ...scenario }: Scenario): Scenario {
  const bare = <Actor extends { readonly readyFrom?: string }>({ readyFrom, ...actor }: Actor) => actor;
  return {
    ...scenario,
    platforms: scenario.platforms.map(bare),
    consumers: scenario.consumers.map(bare),
    producers: scenario.producers.map(bare),
  };
}
