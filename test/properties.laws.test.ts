// Do the laws hold that people trust when they plan?
import { expect, test } from 'vitest';
import type { Retirement } from '../src/engine/Analysis.ts';
import { analyse } from '../src/engine/analyse.ts';
import type { Change, Scenario } from '../src/model/Scenario.ts';
import { always } from './plain/always.ts';
import { arbitraryOf } from './plain/arbitrary/Dice.ts';
import { arbitraryScenario, drawScenario } from './plain/arbitraryScenario.ts';
import { openPlainly } from './plain/evaluatePlainly.ts';
import type { PlainPhases } from './plain/keepAndDrop.ts';
import { withChanges } from './plain/mendingOf.ts';
import { drawOffer, isCautious } from './plain/oneMoreVersion.ts';
import { staysFrom } from './plain/staysFrom.ts';

/**
 * A producer present at an address offers one more version there, its routes for it opened everywhere, and everyone
 * permitted to use it. No other producer has an open route for it at that address: that would be VP006. Then whoever
 * goes newest first and falls back on VP004 alone is answered if it was: before, it either got an answer on a newer
 * version, or VP004 on this one.
 * Aggregates: the link stays answered, but may get more sources missing, as the newer version is now tried at them too.
 */
test('R1–R5 one more version, with route and permission in order, breaks no cautious consumer’s link', () => {
  const offers = arbitraryOf((dice) => {
    const scenario = drawScenario(dice);
    return { scenario, offer: drawOffer(dice, scenario) };
  });
  let offered = 0;
  always(500, offers, ({ scenario, offer }) => {
    if (offer === null) return;
    offered += 1;
    const before = analyse(scenario).links(offer.phase);
    const after = analyse(withChanges(scenario, offer.phase, offer.changes)).links(offer.phase);
    const broken = after.filter(
      (link, n) => isCautious(scenario, link.consumer) && before[n]?.producer !== null && link.producer === null,
    );
    expect(broken).toEqual([]);
  });
  expect(offered).toBeGreaterThan(200);
}, 300_000);

test('R11 R12 retirable is what nothing holds: earliest is the phase after the last that holds', () => {
  always(120, arbitraryScenario(), (scenario) => {
    const analysis = analyse(scenario);
    for (const row of analysis.retirements) {
      const free = Math.max(row.since, (row.heldIn.at(-1) ?? -1) + 1);
      expect(row.earliest).toBe(free < scenario.phases.length ? free : null);
      for (const n of scenario.phases.keys()) {
        const count = n < row.since ? 0 : analysis.holderCount(row, n);
        expect(row.heldIn.includes(n)).toBe(count > 0);
        if (n >= row.since) expect(analysis.holders(row, n)).toHaveLength(count);
      }
    }
  });
}, 300_000);

/** Of actors that have the version without a break from `since` on, so that keeping it is what is planned. */
test('R10 R11 a version dropped from its earliest phase on breaks nothing; dropped a phase before, it does', () => {
  let dropped = 0;
  always(200, arbitraryScenario(), (scenario) => {
    const { phases } = openPlainly(scenario);
    for (const row of analyse(scenario).retirements) {
      const isWhole = row.application === null && row.kind !== 'platforms' && row.planned === null;
      if (!isWhole || row.earliest === null || row.earliest <= row.since || !staysFrom(phases, row)) continue;
      expect(lostBy(scenario, phases, row, row.earliest) ?? []).toEqual([]);
      expect(lostBy(scenario, phases, row, row.earliest - 1)).not.toEqual([]);
      dropped += 1;
    }
  });
  expect(dropped).toBeGreaterThan(100);
}, 300_000);

/**
 * The phases and links, not accepted, that are answered as planned and not when the actor drops the version from a
 * phase on; null when the drop would also change who is present, of which R10 does not speak.
 */
function lostBy(scenario: Scenario, planned: PlainPhases, row: Retirement, from: number): readonly string[] | null {
  if (from <= row.since) return null;
  const routes = row.kind === 'producer' ? { routes: [{ version: row.version, state: 'closed' } as const] } : {};
  const drop: Change = { actors: [row.actor ?? ''], removes: [row.version], ...routes };
  const after = [...scenario.phases.keys()]
    .slice(from)
    .reduce<Scenario>((changed, n) => withChanges(changed, n, [drop]), scenario);
  const states = openPlainly(after).phases.states;
  const isSame = (key: 'present' | 'presentAt') => {
    const tell = (list: typeof states) => list.map((state) => JSON.stringify(state[key], mapsToo));
    return tell(states).join() === tell(planned.states).join();
  };
  if (!isSame('present') || !isSame('presentAt')) return null;
  const [one, other] = [analyse(scenario), analyse(after)];
  return [...scenario.phases.keys()].slice(from).flatMap((n) => {
    const now = other.links(n);
    const lost = one
      .links(n)
      .filter((link, i) => !link.accepted && link.producer !== null && now[i]?.producer === null);
    return lost.map((link) => `${n} ${link.application} ${link.consumer} ${link.address}`);
  });
}

function mapsToo(_key: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value] : value;
}
